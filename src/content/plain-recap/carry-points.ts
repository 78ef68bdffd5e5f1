import type { Day } from "../../time/day.ts";
import type { WrittenPoint } from "./written-points.ts";

/** Where carried points come from, and the day of the recap that they go to. */
export interface Carriage {
  /** The text of the file that they stand in. */
  readonly text: string;
  /** The address of its page. */
  readonly url: string;
  /** The day of its recap. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * The Markdown of `points` for a later recap, each with its id and its words. What would mean something else there is told apart:
 * links within the page lead to the old page, clocks of the old day get that day, and footnotes come along at the end.
 */
export function carryPoints(
  points: readonly WrittenPoint[],
  { text, url, from, to }: Carriage,
): readonly string[] {
  const carried = points.map(({ markdown }) =>
    dateTimes(takeUp(markdown), from === to ? undefined : from).replaceAll("](#", `](${url}#`),
  );
  const notes = listNotes(carried.join("\n"), text);
  return [...carried, ...(notes.length === 0 ? [] : ["", ...notes])];
}

/** `markdown` without the earlier point that it takes up: by its id alone it takes up the one that it is carried from. */
function takeUp(markdown: string): string {
  return markdown.replaceAll(/\{#([^\s{}]+)\s+follows[=:][^{}\n]*\}/g, "{#$1}");
}

/** `markdown` with `day` for every marked clock that has no day, because it means its own recap’s. */
function dateTimes(markdown: string, day: Day | undefined): string {
  if (day === undefined) return markdown;
  return markdown.replaceAll(/:time\[[^\]\n]*\](?!\{)/g, `$&{on=${day}}`);
}

/** The footnotes of `text` that `markdown` refers to. */
function listNotes(markdown: string, text: string): readonly string[] {
  const labels = new Set(
    [...markdown.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(([, label]) => label),
  );
  const notes = text.matchAll(/^\[\^([^\]\s]+)\]:.*(?:\n[ \t]+\S.*)*/gm);
  return [...notes].flatMap(([note, label]) => (labels.has(label) ? [note] : []));
}
