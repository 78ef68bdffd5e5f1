import { diffArrays } from "diff";

/** A stretch of a text that two versions share, or that only the older or only the newer one has. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What differs between two texts, word by word; of each place what was removed first, then what was added. */
export function compareWords(older: string, newer: string): readonly Stretch[] {
  return compareParts(splitWords(older), splitWords(newer));
}

/** What differs between two texts, line by line. */
export function compareLines(older: string, newer: string): readonly Stretch[] {
  return compareParts(older.split(/(?<=\n)/), newer.split(/(?<=\n)/));
}

// A word with its apostrophes, points and hyphens inside, a stretch of white space, or a sign.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,:/-][\p{L}\p{N}\p{M}]+)*|\s+|[^]/gu;

function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

// Texts that differ in more are told apart as wholes: nobody reads a thousand changes, and to find them takes long.
const MOST_EDITS = 1000;

function compareParts(older: readonly string[], newer: readonly string[]): readonly Stretch[] {
  const found = diffArrays([...older], [...newer], { maxEditLength: MOST_EDITS });
  if (found === undefined) return replaceAll(older.join(""), newer.join(""));
  const stretches = found.map(({ value, added, removed }): Stretch => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, text: value.join("") };
  });
  return joinChanges(stretches);
}

function replaceAll(older: string, newer: string): readonly Stretch[] {
  const both: readonly Stretch[] = [
    { kind: "removed", text: older },
    { kind: "added", text: newer },
  ];
  return both.filter(({ text }) => text !== "");
}

/** `stretches` with changes that only white space parts made one: “a b” for “x y” is one change and not two. */
function joinChanges(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let removed = "";
  let added = "";
  const close = (): void => {
    joined.push(...replaceAll(removed, added));
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of stretches.entries()) {
    const isBetween =
      removed + added !== "" && stretches[index + 1] !== undefined && text.trim() === "";
    if (kind === "same" && !isBetween) {
      close();
      joined.push({ kind, text });
    } else {
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
  }
  close();
  return joined;
}
