import type { Block, Point } from "../content/recap.ts";
import type { Settings } from "../content/settings.ts";
import type { SiteRecap } from "../model/site.ts";
import { absoluteUrl } from "../model/urls.ts";
import { formatDay } from "../time/format-day.ts";
import type { Words } from "../words/words.ts";
import type { RecapTwin } from "./recap-twin.ts";
import { formatInstant, formatSource } from "./source-text.ts";

/** The plain-text twin of a recap: the page's words, for terminals, mail and the slowest connections. */
export function renderRecapText({ recap, settings }: RecapTwin): string {
  const { words, url } = settings;
  const say = (at: SiteRecap["publishedAt"]): string => formatInstant(at, settings);
  const { opener } = recap;
  const ofAll = listSources(recap, undefined, settings);
  const parts = [
    recap.title,
    recap.updatedAt === undefined
      ? say(recap.publishedAt)
      : `${say(recap.publishedAt)}\n${words.recap.updated(say(recap.updatedAt)).join("")}`,
    opener === undefined ? "" : `${opener.sentence}\n${opener.recapLine}`,
    ...recap.body.map((block) => textOfBlock(block, recap, settings)),
    recap.authors.map(({ name }) => name).join(", "),
    ...recap.corrections.map(({ at, text }) => words.corrections.line(say(at), text)),
    ...recap.removed.map(({ at, text }) => words.recap.removedLine(say(at), text)),
    ofAll.length === 0 ? "" : words.recap.sourceList(ofAll.join("; ")),
    absoluteUrl(recap.url, url),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The sources of the point `id`, or those of the whole recap, each in words. */
function listSources(
  { sources }: Pick<SiteRecap, "sources">,
  id: string | undefined,
  settings: Settings,
): readonly string[] {
  const own = sources.filter(({ pointId }) => pointId === id);
  return own.map((source) => formatSource(source, settings));
}

function textOfBlock(block: Block, recap: SiteRecap, settings: Settings): string {
  const { words } = settings;
  if (block.kind !== "point") return withInsertions(block, words);
  const { point } = block;
  const sources = listSources(recap, point.id, settings);
  const said = sources.length === 0 ? [] : words.sources.ofPoint(sources.map((each) => [each]));
  const lines = [withInsertions(point, words), ...(said.length === 0 ? [] : [said.join("")])];
  return `- ${lines.join("\n").replaceAll("\n", "\n  ")}`;
}

/** A text with each date behind the words that have it, and what is to be known of a quotation behind that. */
function withInsertions(
  { text, dates = [], unverified = [] }: Pick<Point, "text" | "dates" | "unverified">,
  words: Words,
): string {
  const insertions = [
    ...dates.map(({ end, day }) => ({
      end,
      said: words.recap.dateOf(formatDay(day, "medium", words.clock)),
    })),
    ...unverified.map(({ end }) => ({ end, said: words.sources.unverified })),
  ];
  return insertions
    .toSorted((a, b) => b.end - a.end)
    .reduce((done, { end, said }) => `${done.slice(0, end)}${said}${done.slice(end)}`, text);
}
