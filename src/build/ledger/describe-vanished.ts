import type { Content } from "../../content/content.ts";
import { findNearest } from "../../content/did-you-mean.ts";
import { volumeOf } from "../../content/ledger.ts";
import type { Problem } from "../../content/problem.ts";
import type { Recap } from "../../content/recap.ts";
import type { Site, SiteRecap } from "../../model/site.ts";
import { recapUrl } from "../../model/urls.ts";
import { dayAt } from "../../time/day.ts";
import type { Instant } from "../../time/instant.ts";
import { wallClockAt } from "../../time/wall-clock.ts";
import { formatWall } from "../../time/written-time.ts";
import { findSuccessor, type ReadPages } from "./find-successor.ts";
import type { Vanished } from "./find-vanished.ts";
import { nameVolume } from "./ledger-files.ts";

/** What problems with the ledger are told from. */
export interface VanishedContext {
  readonly site: Site;
  readonly content: Pick<Content, "recaps">;
  /** What problems call the content folder. */
  readonly contentName: string;
  readonly now: Instant;
  readonly readPages: ReadPages;
}

/** The problems of what has vanished, each with the line to add. */
export function describeVanished(gone: Vanished, context: VanishedContext): readonly Problem[] {
  const { page, anchors } = gone;
  if (page === undefined) return [describePage(gone, context)];
  const { recap } = page;
  if (recap === undefined) return [];
  return anchors.map((anchor) => describePoint(anchor, gone, { recap, ...context }));
}

function describePage(gone: Vanished, context: VanishedContext): Problem {
  const { site, readPages } = context;
  const { url, recorded } = gone;
  const hidden = findHidden(url, context);
  if (hidden !== undefined)
    return {
      ...atTop(hidden),
      rule: "vanished-address",
      message: `The address \`${url}\` is published, and this recap has it, but is ${hidden.isDraft ? "a draft" : "under embargo"} now. Take out \`${hidden.isDraft ? "draft" : "publish"}\`, or write this in its place:`,
      writeInstead: [withdrawnLine(context)],
    };
  const successor = findSuccessor(gone, site, readPages);
  if (successor !== undefined)
    return {
      ...atTop(successor),
      rule: "vanished-address",
      message: `The address \`${url}\` is published, and nothing answers there any more; this recap seems to have taken its place.`,
      writeInstead: [listLine("aliases", successor.aliases, url)],
    };
  const isRecap = /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(url);
  return {
    file: `${context.contentName}/${nameVolume(volumeOf(url))}`,
    line: recorded.line,
    column: 1,
    rule: "vanished-address",
    message: `The address \`${url}\` is published, and nothing answers there any more. ${isRecap ? RECAP_ADVICE : PAGE_ADVICE}`,
    writeInstead: isRecap
      ? [`aliases: [${url}]`, withdrawnLine(context)]
      : [redirectLine(url, site)],
  };
}

const RECAP_ADVICE =
  "Let it lead to the recap that takes its place, by the first line there; or bring its file back with the second.";
const PAGE_ADVICE =
  "Bring its file back, or let the address lead to another page by a line in site.yaml.";

/** A recap whose file is there and would be at `url` if it were public. */
function findHidden(url: string, { site, content }: VanishedContext): Recap | undefined {
  const [primary] = site.settings.clockwork.zones;
  return content.recaps.find(
    ({ publishedAt, slug }) => recapUrl(dayAt(publishedAt, primary), slug) === url,
  );
}

function describePoint(
  anchor: string,
  gone: Vanished,
  context: VanishedContext & { readonly recap: SiteRecap },
): Problem {
  const { recap } = context;
  const known = gone.recorded.anchors;
  const fresh = recap.leads.map(({ id }) => id).filter((id) => !known.has(id));
  const isOnly = fresh.length === 1 && gone.anchors.length === 1;
  const renamed = isOnly ? fresh[0] : findNearest(anchor, fresh);
  const instead =
    renamed === undefined
      ? "."
      : `; if it is \`${renamed}\` now, give it back its id, and else say that it was removed.`;
  const removal = `{ point: ${anchor}, time: ${writeNow(context)}, text: Why it was removed }`;
  return {
    ...atTop(recap),
    rule: "vanished-point",
    message: `The point \`#${anchor}\` of \`${gone.url}\` is published, and is no longer there${instead}`,
    writeInstead: [
      ...(renamed === undefined ? [] : [`{#${anchor}}`]),
      recap.removed.length === 0 ? `removed: [${removal}]` : `  - ${removal}`,
    ],
  };
}

/** The first line of the front matter of a recap. */
function atTop({ file }: Pick<Recap, "file">): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 2, column: 1 };
}

/** The line that adds `more` to what the list `key` holds already. */
function listLine(key: string, items: readonly string[], more: string): string {
  return `${key}: [${[...items, more].join(", ")}]`;
}

/** The line that lets `url` lead to the page of its kind that is called most like it, or else to the list of them. */
function redirectLine(url: string, { settings, ...site }: Site): string {
  const folder = url.slice(0, url.indexOf("/", 1) + 1);
  const records = [...site.events, ...site.entities, ...site.authors];
  const alike = records.map((record) => record.url).filter((each) => each.startsWith(folder));
  const parent = url === folder ? "/" : folder;
  const redirect = `{ from: ${url}, to: ${findNearest(url, alike) ?? parent} }`;
  return settings.redirects.length === 0 ? `redirects: [${redirect}]` : `  - ${redirect}`;
}

function withdrawnLine(context: VanishedContext): string {
  return `withdrawn: { time: ${writeNow(context)}, text: Why it was withdrawn }`;
}

/** The present moment as an editor writes it. */
function writeNow({ site, now }: VanishedContext): string {
  const [primary] = site.settings.clockwork.zones;
  return `${formatWall(wallClockAt(now, primary))} ${primary.label}`;
}
