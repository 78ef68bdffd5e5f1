import { toSlug } from "./slug.ts";

/** The ids that every page uses for itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["main"]);

const WORDS = 5;
// So many characters hold that many words of most texts; to transliterate all of a long one is costly.
const BEGINNING = 60;

/** Makes an id of the first words of a text, or of `fallback` where they give none, with a number where it is taken already. */
export type IdMaker = (text: string, fallback: string) => string;

/** A maker of ids that gives none of `taken`, and none twice. */
export function createIdMaker(taken: Iterable<string>): IdMaker {
  const known = new Set(taken);
  // The number to try next for each beginning: a thousand points may begin with the same words.
  const next = new Map<string, number>();
  return (text, fallback) => {
    const base = slugOfFirstWords(text) || fallback;
    let id = base;
    for (let number = next.get(base) ?? 2; known.has(id); number += 1) {
      id = `${base}-${number}`;
      next.set(base, number);
    }
    known.add(id);
    return id;
  };
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
