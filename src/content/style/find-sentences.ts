import { firstSentenceOf } from "../markdown/first-sentence.ts";
import type { Stretch } from "./prose.ts";

/** Where the sentences of `text` stand, in order. */
export function findSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = text.length - text.trimStart().length;
  while (start < text.length) {
    const end = start + firstSentenceOf(text.slice(start)).length;
    sentences.push({ start, end });
    start = text.length - text.slice(end).trimStart().length;
  }
  return sentences;
}
