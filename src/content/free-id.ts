import { toSlug } from "./slug.ts";

/** The ids that every page uses for itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["main"]);

const WORDS = 5;
// So many characters hold that many words of most texts; to transliterate all of a long one is costly.
const BEGINNING = 60;

/** An id made of the first words of `text`, or of `fallback` where they give none, with a number where `taken` has it already. */
export function makeId(text: string, fallback: string, taken: ReadonlySet<string>): string {
  return findFree(slugOfFirstWords(text) || fallback, taken);
}

function slugOfFirstWords(text: string): string {
  const space = text.indexOf(" ", BEGINNING);
  // No word reaches over a space, so that the words before it are the first of the whole text.
  const words = space === -1 ? [] : toSlug(text.slice(0, space)).split("-");
  const enough = words.length < WORDS ? toSlug(text).split("-") : words;
  return enough.slice(0, WORDS).join("-");
}

/** `base`, or where it is taken `base` with the first number from 2 on that is not. */
export function findFree(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
