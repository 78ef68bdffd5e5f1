import { markdownText } from "../model/content-of.ts";
import type { Desk, RecapDraft, SourceDraft } from "./desk.ts";
import { lines, list, quote, writeProse, type Writing } from "./writing.ts";
import { writeTime } from "./write-time.ts";

/** The file of a recap. */
export function writeRecap(recap: RecapDraft, writing: Writing): string {
  const { events, authors } = writing.desk;
  const idsOf = (records: Desk["events"] | Desk["authors"], keys: readonly number[]) =>
    list(keys.flatMap((key) => records.find((each) => each.key === key)?.id ?? []));
  const front = lines({
    title: quote(recap.title),
    ...writeTimes(recap, writing),
    events: idsOf(events, recap.events),
    authors: idsOf(authors, recap.authors),
    slug: recap.slug,
    summary: quote(recap.summary),
    draft: recap.isDraft ? "true" : undefined,
    pinned: recap.isPinned ? "true" : undefined,
    opener: recap.hasOpener ? undefined : "false",
    lang: recap.lang,
    aliases: list(recap.aliases),
    image: recap.image && `{ src: /${recap.image}, alt: What is seen, credit: A desk }`,
    sources: list(recap.sources.map((source) => writeSource(source, recap.points[0]?.id))),
  });
  return markdownText(front, writeBody(recap, writing));
}

// Times are moved out of the small hours, and so may fall together.
const SURELY_LATER = 300;
function writeSource({ publisher, ofPoint, isSeen, excerpt }: SourceDraft, id: string | undefined) {
  const point = ofPoint ? `, point: ${id}` : "";
  const seen = isSeen ? ", seen: 2025-01-15, archived: https://archive.example/" : "";
  const words = excerpt === undefined ? "" : `, excerpt: ${quote(excerpt)}`;
  return `{ publisher: ${publisher}, url: "https://news.example/"${point}${seen}${words} }`;
}

function writeTimes(recap: RecapDraft, { desk: { settings } }: Writing) {
  const { time, updated, publish, unpublish, withdrawn, points } = recap;
  const say = (minutes = 0): string => writeTime(time, settings, minutes);
  const corrections = recap.corrections.map(({ after, ofPoint, text }) => {
    const point = ofPoint ? `, point: ${points[0]?.id}` : "";
    return `{ time: "${say(after)}"${point}, text: ${quote(text)} }`;
  });
  return {
    time: say(),
    updated: updated === undefined ? undefined : say(updated),
    publish: publish === undefined ? undefined : say(publish),
    unpublish: unpublish === undefined ? undefined : say((publish ?? 0) + SURELY_LATER + unpublish),
    withdrawn:
      withdrawn === undefined ? undefined : `{ time: "${say(withdrawn)}", text: By request }`,
    removed: list(
      recap.removed.map((id) => `{ point: ${id}, time: "${say(60)}", text: It was wrong }`),
    ),
    corrections: list(corrections),
  };
}

function writeBody({ heading, points, prose }: RecapDraft, writing: Writing): string {
  const written = points.map(({ id, lead, ...rest }) => {
    // An id ends the paragraph that it stands in, so what the point shows follows it.
    const said = writeProse({ ...rest, image: undefined }, writing).trimEnd();
    const image =
      rest.image === undefined
        ? ""
        : writeProse({ ...rest, text: "", link: undefined }, writing, "  ");
    return `- **${lead}**, ${said} {#${id}}\n${image}`;
  });
  const [first = "", ...others] = written;
  const parts = [
    heading === undefined ? "" : `## ${heading}\n`,
    first,
    prose === undefined ? "" : writeProse(prose, writing),
    ...others,
  ];
  return parts.filter((part) => part !== "").join("\n");
}
