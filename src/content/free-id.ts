import { toSlug } from "./slug.ts";

/** The ids that every page uses for itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["main"]);

const WORDS = 5;

/** An id made of the first words of `text`, or of `fallback` where they give none, with a number where `taken` has it already. */
export function makeId(text: string, fallback: string, taken: ReadonlySet<string>): string {
  return findFree(toSlug(text).split("-").slice(0, WORDS).join("-") || fallback, taken);
}

/** `base`, or where it is taken `base` with the first number from 2 on that is not. */
export function findFree(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
