import { distance } from "fastest-levenshtein";
import { fold } from "./is-word-meant.ts";

// More would be a list and no help.
const MOST = 3;

/**
 * What a query of which the words `unknown` were found nowhere may be a slip of, nearest first: the query with names of the
 * site in place of what is near to them, as a whole or word by word.
 */
export function suggestNames(
  query: string,
  unknown: readonly string[],
  names: readonly string[],
): readonly string[] {
  const words = splitQuery(query);
  const whole = rankNear(words.join(" "), names);
  const parts = [...new Set(names.flatMap((name) => name.split(/\s+/)))];
  const inPlace =
    words.length === 1 ? rankNear(words[0] ?? "", parts) : mendWords(words, unknown, parts);
  const all = [...whole, ...inPlace].toSorted((a, b) => a.apart - b.apart);
  const typed = fold(query);
  const texts = new Set(all.map(({ text }) => text).filter((text) => fold(text) !== typed));
  return [...texts].slice(0, MOST);
}

/** The words of a query. */
export function splitQuery(query: string): readonly string[] {
  return query.split(/\s+/).filter((word) => word !== "");
}

interface Near {
  readonly text: string;
  readonly apart: number;
}

/** Those of `names` that `typed` may be a slip of. */
function rankNear(typed: string, names: readonly string[]): readonly Near[] {
  const folded = fold(typed);
  const most = Math.max(1, Math.floor((folded.length + 2) / 3));
  return names.flatMap((text) => {
    const other = fold(text);
    // Texts are at least as far apart as their lengths.
    if (Math.abs(other.length - folded.length) > most) return [];
    const apart = distance(folded, other);
    return apart > most ? [] : [{ text, apart }];
  });
}

/** The query with the nearest name in place of each unknown word that is near to one. */
function mendWords(
  words: readonly string[],
  unknown: readonly string[],
  parts: readonly string[],
): readonly Near[] {
  const mended = words.map((text): Near => {
    if (!unknown.includes(text)) return { text, apart: 0 };
    const [nearest] = rankNear(text, parts).toSorted((a, b) => a.apart - b.apart);
    return nearest ?? { text, apart: 0 };
  });
  const text = mended.map((each) => each.text).join(" ");
  const apart = mended.reduce((sum, each) => sum + each.apart, 0);
  return [{ text, apart }];
}
