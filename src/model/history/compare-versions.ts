import type { RecapVersion, ShownPoint, ShownText } from "../../content/recap-version.ts";
import { compareLines, compareWords, type Stretch } from "./compare-words.ts";

/** What of a recap differs between two versions: a part that readers see as words, or the file where one is no recap. */
export type VersionPart = "title" | "opener" | "summary" | "point" | "order" | "between" | "file";

/** A part of a recap that a version has otherwise than the one before it. */
export interface VersionChange {
  readonly part: VersionPart;
  readonly how: "added" | "removed" | "changed";
  /** The point that it is about. */
  readonly pointId?: string;
  /** The text with what was removed and added; of the order of points, nothing. */
  readonly stretches: readonly Stretch[];
}

/** What readers find changed from one version of a recap to the next; nothing where all words are the same. */
export function compareVersions(
  older: RecapVersion,
  newer: RecapVersion,
): readonly VersionChange[] {
  if (older.shown === undefined || newer.shown === undefined) {
    const stretches = compareLines(older.text, newer.text).filter(({ kind }) => kind !== "same");
    return [{ part: "file", how: "changed", stretches }];
  }
  return [
    ...compareTexts("title", older.shown.title, newer.shown.title),
    ...compareTexts("opener", older.shown.opener, newer.shown.opener),
    ...compareTexts("summary", older.shown.summary, newer.shown.summary),
    ...comparePoints(older.shown, newer.shown),
    ...compareTexts("between", older.shown.between, newer.shown.between),
  ];
}

function compareTexts(part: VersionPart, older = "", newer = ""): readonly VersionChange[] {
  if (older === newer) return [];
  const how = older === "" ? "added" : newer === "" ? "removed" : "changed";
  return [{ part, how, stretches: compareWords(older, newer) }];
}

/** Changes of points by their ids: those of the newer version in its order, then those that it has no longer. */
function comparePoints(older: ShownText, newer: ShownText): readonly VersionChange[] {
  const before = new Map(older.points.map(({ id, text }) => [id, text]));
  const kept = new Set(newer.points.map(({ id }) => id));
  const gone = older.points.filter(({ id }) => !kept.has(id));
  const orders = [older, newer].map(({ points }) =>
    points.filter(({ id }) => before.has(id) && kept.has(id)).map(({ id }) => id),
  );
  const isReordered = orders[0]?.join(" ") !== orders[1]?.join(" ");
  return [
    ...newer.points.flatMap((point) => comparePoint(before.get(point.id), point.text, point)),
    ...gone.flatMap((point) => comparePoint(point.text, undefined, point)),
    ...(isReordered ? [{ part: "order", how: "changed", stretches: [] } as const] : []),
  ];
}

function comparePoint(
  older: string | undefined,
  newer: string | undefined,
  { id }: ShownPoint,
): readonly VersionChange[] {
  return compareTexts("point", older, newer).map((change) => ({ ...change, pointId: id }));
}
