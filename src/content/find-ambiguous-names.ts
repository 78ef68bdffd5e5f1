import type { TypedName } from "./parse-entity.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt, lineStartAt } from "./source-file.ts";

/**
 * The names that two entities share: a recap that uses such a name would not say whom it means. They are told at an alias that
 * is not made of words of its entity's own name, where there is one, else at the later file.
 */
export function findAmbiguousNames(names: readonly TypedName[]): readonly Problem[] {
  const byName = Map.groupBy(names, ({ name }) => name.normalize("NFC"));
  return [...byName.values()].flatMap((same) => {
    const [owner, ...others] = same.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
    if (owner === undefined) return [];
    return others
      .filter(({ source }) => source.path !== owner.source.path)
      .map((other) => describe(other, owner));
  });
}

/** Whether a name is an alias with a word that its entity's own name does not have. */
function isForeign({ name, owner, field }: TypedName): boolean {
  if (field !== "aliases") return false;
  const own = new Set(wordsOf(owner));
  return !wordsOf(name).every((word) => own.has(word));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function describe(named: TypedName, other: TypedName): Problem {
  const { name, field, source, offset } = named;
  const both = `${source.path} and of ${other.source.path}`;
  const remedy = field === "name" ? "a longer name" : "another or a longer alias";
  return problemAt(source, offset, {
    rule: "ambiguous-name",
    message: `\`${name}\` is a name of ${both}, so a recap that uses it would not say which is meant: one of the two needs ${remedy}.`,
    writeInstead: [suggest(named)],
  });
}

/** What to write instead: the line without the alias or transliteration. What a longer name would be only editors know. */
function suggest({ typed, source, offset, field }: TypedName): string {
  const line = lineAt(source, offset);
  const column = offset - lineStartAt(source, offset);
  const [before, after] = [line.slice(0, column), line.slice(column + typed.length)];
  const canGo = field !== "name";
  if (canGo && isAlone(before, after)) return "Delete this line.";
  if (canGo && isListed(before, after)) return withoutItem(before, after);
  return "Give one of the two a longer name.";
}

/** Whether a line says nothing but the name between `before` and `after`, and in which language it is. */
function isAlone(before: string, after: string): boolean {
  const opens = /^\s*(?:-\s+|\w+:\s*\[?\s*)(?:\{[^{}]*)?["']?$/.test(before);
  return opens && /^["']?(?:[^{}]*\})?\s*\]?\s*(?:#.*)?$/.test(after);
}

/** Whether the name between `before` and `after` is one of several between square brackets. */
function isListed(before: string, after: string): boolean {
  return /[[,]\s*["']?$/.test(before) && /^["']?\s*[\],]/.test(after);
}

function withoutItem(before: string, after: string): string {
  const rest = after.replace(/^["']?\s*/, "");
  const kept = before.replace(/["']?$/, "");
  return rest.startsWith(",") ? kept + rest.replace(/^,\s*/, "") : kept.replace(/,\s*$/, "") + rest;
}
