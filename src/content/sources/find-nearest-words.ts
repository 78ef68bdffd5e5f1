import { diffArrays } from "diff";
import { isSameWord, type PlacedWord } from "./quoted-words.ts";

/** A stretch of a text in which words differ from another: those of each, of which one list may be empty, and how many went before. */
export interface WordChange {
  readonly theirs: readonly PlacedWord[];
  readonly ours: readonly PlacedWord[];
  readonly wordsBefore: number;
}

/** How a quotation differs from the words that are nearest to it, and how much: the less `cost`, the nearer. */
export interface NearestWords {
  readonly changes: readonly WordChange[];
  readonly cost: number;
}

/** The differences between the words `ours` and the stretch of `theirs` that is nearest; `undefined` where none is at all near. */
export function findNearestWords(
  theirs: readonly PlacedWord[],
  ours: readonly PlacedWord[],
): NearestWords | undefined {
  const offsets = listOffsets(theirs, ours);
  const candidates = offsets.flatMap((from) =>
    offsets.flatMap((to) => {
      const [start, end] = [Math.max(from, 0), Math.min(to + ours.length, theirs.length)];
      const nearest = end > start ? compare(theirs.slice(start, end), ours) : undefined;
      return nearest === undefined ? [] : [{ ...nearest, apart: Math.abs(to - from), start }];
    }),
  );
  const [best] = candidates.toSorted(
    (a, b) => a.cost - b.cost || a.apart - b.apart || a.start - b.start,
  );
  return best !== undefined && isNear(best, ours.length) ? best : undefined;
}

/** Whether at least half of a quotation of `length` words is the same, and no more than that number is left out. */
function isNear({ changes }: NearestWords, length: number): boolean {
  const others = changes.reduce((sum, { ours }) => sum + ours.length, 0);
  return others <= length / 2 && changes.reduce((sum, each) => sum + leftOut(each), 0) <= length;
}

/** By how many words the text has more than the quotation where they differ. */
function leftOut({ theirs, ours }: WordChange): number {
  return Math.max(0, theirs.length - ours.length);
}

// How far the ends of a stretch may lie from where most of its words say, and how many places for them are tried.
const FARTHEST = 20;
const TRIED = 6;
// A word that the text does not have counts as much as so many that the quotation leaves out.
const OWN_WORD = 3;
// More differences than this are no slip.
const MOST_CHANGES = 200;

/** By how many words `ours` may stand behind the start of `theirs`: where most of its words do, beside it, and where others do nearby. */
function listOffsets(
  theirs: readonly PlacedWord[],
  ours: readonly PlacedWord[],
): readonly number[] {
  const votes = countOffsets(theirs, ours);
  const near = (offset: number): number =>
    [-2, -1, 0, 0, 1, 2].reduce((sum, step) => sum + (votes.get(offset + step) ?? 0), 0);
  const ranked = [...votes.keys()]
    .map((offset) => ({ offset, weight: near(offset) }))
    .toSorted((a, b) => b.weight - a.weight || a.offset - b.offset);
  const [best] = ranked;
  if (best === undefined) return [];
  const others = ranked.filter(({ offset }) => Math.abs(offset - best.offset) <= FARTHEST);
  const tried = others.slice(0, TRIED).map(({ offset }) => offset);
  return [...new Set([best.offset, best.offset - 1, best.offset + 1, ...tried])];
}

// A word that a text is full of tells nothing of a place in it.
const TOO_MANY = 100;

/** For each offset, how many words of `ours` have the same word so far behind them in `theirs`. */
function countOffsets(
  theirs: readonly PlacedWord[],
  ours: readonly PlacedWord[],
): ReadonlyMap<number, number> {
  const places = Map.groupBy(theirs.keys(), (index) => theirs[index]?.key.toLowerCase());
  const votes = new Map<number, number>();
  for (const [index, { key }] of ours.slice(0, MOST_CHANGES).entries()) {
    const found = places.get(key.toLowerCase()) ?? [];
    if (found.length > TOO_MANY) continue;
    for (const place of found) votes.set(place - index, (votes.get(place - index) ?? 0) + 1);
  }
  return votes;
}

function compare(
  theirs: readonly PlacedWord[],
  ours: readonly PlacedWord[],
): NearestWords | undefined {
  const first = ours[0];
  const parts = diffArrays([...theirs], [...ours], {
    comparator: (one, other) => isSameWord(one.key, other.key, other === first),
    maxEditLength: MOST_CHANGES,
  });
  if (parts === undefined) return undefined;
  const changes: { theirs: PlacedWord[]; ours: PlacedWord[]; wordsBefore: number }[] = [];
  let wordsBefore = 0;
  let wasSame = true;
  for (const { value, added, removed } of parts) {
    const isSame = !added && !removed;
    if (wasSame && !isSame) changes.push({ theirs: [], ours: [], wordsBefore });
    if (!isSame) changes.at(-1)?.[removed ? "theirs" : "ours"].push(...value);
    if (!removed) wordsBefore += value.length;
    wasSame = isSame;
  }
  const cost = changes.reduce((sum, each) => sum + OWN_WORD * each.ours.length + leftOut(each), 0);
  return { changes, cost };
}
