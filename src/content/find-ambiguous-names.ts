import type { TypedName } from "./parse-entity.ts";
import { problemAt, type Problem } from "./problem.ts";
import { correctLine, lineAt, lineStartAt } from "./source-file.ts";

/** The names that two entities share, told at the later one: a recap that uses such a name would not say whom it means. */
export function findAmbiguousNames(names: readonly TypedName[]): readonly Problem[] {
  const byName = Map.groupBy(names, ({ name }) => name.normalize("NFC"));
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ source }) => source.path !== first.source.path)
          .map((other) => describe(other, first)),
  );
}

function describe(named: TypedName, first: TypedName): Problem {
  const { name, source, offset } = named;
  return problemAt(source, offset, {
    rule: "ambiguous-name",
    message: `\`${name}\` is a name of ${first.source.path} too, so a recap that uses it would not say which is meant.`,
    writeInstead: [suggest(named)],
  });
}

/** What to write instead: the line without the alias or transliteration, or with a name that says more. */
function suggest({ typed, source, offset, canGo }: TypedName): string {
  const line = lineAt(source, offset);
  const column = offset - lineStartAt(source, offset);
  const [before, after] = [line.slice(0, column), line.slice(column + typed.length)];
  if (canGo && isAlone(before, after)) return "Delete this line.";
  if (canGo && isListed(before, after)) return withoutItem(before, after);
  return correctLine(source, offset, { wrong: typed, right: `${typed} (which one)` });
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
