import type { TypedName } from "./parse-entity.ts";
import { problemAt, type Problem } from "./problem.ts";
import { lineAt } from "./source-file.ts";

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

function describe({ name, source, offset }: TypedName, first: TypedName): Problem {
  const line = lineAt(source, offset);
  return problemAt(source, offset, {
    rule: "ambiguous-name",
    message: `\`${name}\` is a name of ${first.source.path} too, so a recap that uses it would not say which is meant.`,
    writeInstead: [without(line, name)],
  });
}

/** `line` without the alias `name`; where the name is all that it says, with the name made longer. */
function without(line: string, name: string): string {
  const parts = /^(\s*aliases:\s*\[)(.*)(\].*)$/.exec(line);
  if (parts === null) return line.replace(name, () => `${name} (which one)`);
  const [, before = "", list = "", after = ""] = parts;
  const kept = list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== name && item !== `"${name}"`);
  return `${before}${kept.join(", ")}${after}`;
}
