import { ALIASES } from "./search-data.ts";

/** A stretch of an excerpt, and whether it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A part of a text; `isCutBefore` and `isCutAfter` say where it goes on. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

// About three lines on a phone.
const WORDS = 36;
// What stands before the first hit, for the sense.
const BEFORE = 8;

/**
 * The words of an indexed text around the first hit, with the hits in them marked. `hits` are their places, counted in words.
 * What stands behind `ALIASES` is there to be found and not to be shown.
 */
export function cutExcerpt(content: string, hits: readonly number[]): Excerpt {
  const all = content.split(/\s+/).filter((word) => word !== "");
  const end = all.indexOf(ALIASES);
  const words = end === -1 ? all : all.slice(0, end);
  const first = Math.min(words.length, ...hits.filter((at) => at < words.length));
  const isFound = first < words.length;
  const latest = Math.max(0, words.length - WORDS);
  const start = isFound ? Math.min(Math.max(0, first - BEFORE), latest) : 0;
  const shown = words.slice(start, start + WORDS);
  const marked = new Set(hits.map((at) => at - start));
  return {
    parts: joinParts(shown.map((text, index) => ({ text, isHit: marked.has(index) }))),
    isCutBefore: start > 0,
    isCutAfter: start + WORDS < words.length,
  };
}

/** Words as few parts: neighbours that are alike become one. */
function joinParts(words: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const parts: { text: string; isHit: boolean }[] = [];
  for (const { text, isHit } of words) {
    const last = parts.at(-1);
    if (last?.isHit === isHit) last.text += ` ${text}`;
    else parts.push({ text, isHit });
  }
  return parts;
}
