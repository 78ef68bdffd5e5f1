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

/** An indexed text and the places of the hits in it, counted in words. It may begin with the point’s lead. */
export interface Hits {
  readonly content: string;
  readonly hits: readonly number[];
  readonly lead: string;
}

/**
 * The words of an indexed text around the first hit, with the hits in them marked. The lead, which stands above them, is not
 * said twice; what stands behind `ALIASES` is there to be found and not to be shown.
 */
export function cutExcerpt({ content, hits: all, lead }: Hits): Excerpt {
  const indexed = splitWords(content);
  const end = indexed.indexOf(ALIASES);
  const begin = countLead(indexed, splitWords(lead));
  const words = indexed.slice(begin, end === -1 ? undefined : end);
  const hits = all.map((at) => at - begin).filter((at) => at >= 0);
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

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** How many of `words` are those of the lead: none where they do not begin with it. */
function countLead(words: readonly string[], lead: readonly string[]): number {
  return lead.every((word, index) => words[index] === word) ? lead.length : 0;
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
