import { toSlug } from "./slug.ts";

/** The ids that every page uses for itself. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["main"]);

const WORDS = 5;

/** An id made of the first words of `text`, or of `fallback` where they give none, with a number where `taken` has it already. */
export function makeId(text: string, fallback: string, taken: ReadonlySet<string>): string {
  const base = toSlug(text).split("-").slice(0, WORDS).join("-") || fallback;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
