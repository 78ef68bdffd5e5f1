import type { ComponentChildren } from "preact";

const COMPOUND = /((?<![\p{L}\p{N}.,-])\p{N}[\p{N}.,]*(?:-[\p{L}\p{N}]+(?:[.,]\p{N}+)*)+)/u;
// More would not fit the narrowest window in large type.
const LONGEST = 16;

/** `text` with each word that begins with a figure and has a hyphen, such as “28-point”, kept on one line: browsers break it there. */
export function keepCompounds(text: string): ComponentChildren {
  if (!/\p{N}-/u.test(text)) return text;
  // What the expression finds stands at the odd places.
  return text
    .split(COMPOUND)
    .map((part, index) =>
      index % 2 === 1 && part.length <= LONGEST ? <span class="compound">{part}</span> : part,
    );
}
