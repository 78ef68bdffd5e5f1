import type { Instant } from "../time/instant.ts";
import { formatTime } from "./plain-recap/format-time.ts";
import { parseRecap, type RecapContext } from "./parse-recap.ts";
import { parseRecapSource } from "./parse-recap-source.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Correction, Point, Recap } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import type { Settings } from "./settings.ts";
import type { SourceFile } from "./source-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A recap file as it was published, and as it is now. */
export interface RecapEdit {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** What an edit is judged by: the settings, and the present moment, by which an embargo may have ended. */
export interface EditContext extends Pick<RecapContext, "md"> {
  readonly settings: Settings;
  readonly now: Instant;
}

/**
 * The published points that `edit` made say something else, or took out, while neither a correction nor `minor` came with it.
 * A recap that was not public before, and one that is not to be public now, may be edited at will.
 */
export function findSilentChanges(edit: RecapEdit, context: EditContext): readonly Problem[] {
  const [before, after] = [read(edit.before, context), read(edit.after, context)];
  if (before === undefined || after === undefined) return [];
  if (!isPublic(before.recap, context.now) || after.recap.isDraft) return [];
  if (isMinor(before.data.minor, after.data.minor)) return [];
  const corrections = listNew(before.recap.corrections, after.recap.corrections);
  if (corrections.some(({ pointId }) => pointId === undefined)) return [];
  const corrected = new Set(corrections.map(({ pointId }) => pointId));
  const changed = listChanged(before.recap.points, after.recap.points);
  return changed
    .filter(({ id }) => !corrected.has(id))
    .map((point) => describe({ ...point, edit, minor: after.data.minor }, after.recap, context));
}

interface ReadRecap {
  readonly recap: Recap;
  readonly data: RecapSource;
}

function read(source: SourceFile, { settings, md }: EditContext): ReadRecap | undefined {
  const data = parseRecapSource(source);
  const { clockwork } = settings;
  const context = { md, clockwork, images: new Map(), referred: [] };
  const { value } = parseRecap(source, settings, context);
  return data === undefined || value === undefined ? undefined : { recap: value, data };
}

function isPublic({ isDraft, embargoedUntil }: Recap, now: Instant): boolean {
  return !isDraft && (embargoedUntil === undefined || embargoedUntil <= now);
}

/** Whether `minor` came with an edit: what stands there is not what stood there. */
function isMinor(before: RecapSource["minor"], after: RecapSource["minor"]): boolean {
  return after !== undefined && after !== false && after !== before;
}

function listNew(
  before: readonly Correction[],
  after: readonly Correction[],
): readonly Correction[] {
  const known = new Set(before.map(({ at, pointId }) => `${at} ${pointId}`));
  return after.filter(({ at, pointId }) => !known.has(`${at} ${pointId}`));
}

interface ChangedPoint {
  readonly id: string;
  readonly isGone: boolean;
}

/** The points whose words are others, or stand nowhere any longer; with another id, the words are still there. */
function listChanged(before: readonly Point[], after: readonly Point[]): readonly ChangedPoint[] {
  const texts = new Map(after.map(({ id, text }) => [id, wordsOf(text)]));
  const said = new Set(texts.values());
  return before.flatMap(({ id, text }): readonly ChangedPoint[] => {
    const now = texts.get(id);
    if (now === wordsOf(text) || (now === undefined && said.has(wordsOf(text)))) return [];
    return [{ id, isGone: now === undefined }];
  });
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

interface SilentChange extends ChangedPoint {
  readonly edit: RecapEdit;
  /** What stands at `minor` already. */
  readonly minor: RecapSource["minor"];
}

function describe(
  { id, isGone, edit: { after }, minor }: SilentChange,
  { corrections }: Recap,
  { settings, now }: EditContext,
): Problem {
  const time = formatTime(now, settings.clockwork.zones[0]);
  const what = isGone
    ? `The point \`${id}\` was published and is gone, and no correction says so.`
    : `The point \`${id}\` says something else than what was published, and no correction says so.`;
  const isUsed = minor !== undefined && minor !== false;
  const used = isUsed ? `, since \`minor: ${String(minor)}\` came with an earlier edit` : "";
  const trifle = `If no fact is another now, write \`minor: ${isUsed ? time : "true"}\` instead${used}.`;
  return problemAt(after, isGone ? frontEnd(after) : placeOf(after, id), {
    rule: "silent-change",
    message: `${what} ${trifle}`,
    writeInstead: [
      ...(corrections.length === 0 ? ["corrections:"] : []),
      `  - time: ${time}`,
      ...(isGone ? [] : [`    point: ${id}`]),
      `    text: ${isGone ? "What was taken out, and why." : "What was wrong, and what is right."}`,
    ],
  });
}

/** Where the id of a point is written; of one whose words make its id, the end of the front matter. */
function placeOf(source: SourceFile, id: string): number {
  const end = frontEnd(source);
  const at = source.text.slice(end).search(new RegExp(String.raw`\{#${id}[ }]`));
  return at === -1 ? end : end + at;
}

/** The line that closes the front matter: new fields go before it. */
function frontEnd(source: SourceFile): number {
  const split = splitFrontMatter(source);
  return "rule" in split ? 0 : split.yaml.end;
}
