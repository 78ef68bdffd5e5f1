import type { Words } from "../../src/words/words.ts";

// What a template may hand to a catalogue in English: not words, but the names of cases.
const CASES = new Set<unknown>(["exact", "nearly", "justAfter"]);

/**
 * A catalogue that says what `words` says between ⟦ and ⟧, so that what it did not say shows. A text that a function is
 * given must not be in Latin letters, addresses aside, outside such brackets: that would be a word from elsewhere.
 */
export function wrapWords(words: Words): Words {
  return wrap(words) as Words;
}

function wrap(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (Array.isArray(value))
    return value.map((part) => (typeof part === "string" ? wrap(part) : part));
  if (typeof value === "function")
    return (...given: readonly unknown[]) => {
      for (const each of given) refuseForeign(each);
      return wrap(value(...given));
    };
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "locale" ? inner : wrap(inner)]),
  );
}

function refuseForeign(given: unknown): void {
  const texts = Array.isArray(given) ? given : [given];
  for (const text of texts)
    if (typeof text === "string" && !CASES.has(text) && foreignWordsIn(text).length > 0)
      throw new Error(`The catalogue was given “${text}”, which it did not say itself.`);
}

/** The words in Latin letters of `text` that no wrapped catalogue said; addresses are no words. */
export function foreignWordsIn(text: string): readonly string[] {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, " ");
  if (rest !== text) return foreignWordsIn(rest);
  return text.replaceAll(/https?:\/\/[^\s;]+/g, " ").match(/\p{Script=Latin}+/gu) ?? [];
}
