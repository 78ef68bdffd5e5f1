import { exampleOf } from "./field-examples.ts";
import type { TextRange } from "./parse-yaml.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

/** Where a content file's front matter stands and where its body begins. */
export interface FrontMatter {
  readonly yaml: TextRange;
  readonly bodyStart: number;
}

/** Finds the front matter between two `---` lines at the head of `source`; a file without one, or with an open one, is a problem. */
export function splitFrontMatter(source: SourceFile): FrontMatter | Problem {
  const open = /^---[ \t]*(?:\n|$)/.exec(source.text)?.[0].length;
  if (open === undefined) return describeNone(source);
  const close = /^---[ \t]*(?:\n|$)/m.exec(source.text.slice(open));
  if (close === null) return describeOpen(source, open);
  const end = open + close.index;
  return { yaml: { start: open, end }, bodyStart: end + close[0].length };
}

// The keys that the front matter of each folder's files needs.
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  recaps: ["title", "time", "events"],
  authors: ["name"],
  people: ["name"],
  places: ["name"],
  organisations: ["name"],
};

function describeNone(source: SourceFile): Problem {
  const isLate = /^\s+---[ \t]*\n/.test(source.text);
  const keys = NEEDED[source.name.split("/")[0] ?? ""] ?? ["title"];
  return problemAt(source, 0, {
    rule: "no-front-matter",
    message: isLate
      ? "The `---` that opens the front matter is not the first line of the file."
      : "The file does not begin with front matter between two lines of `---`.",
    writeInstead: isLate
      ? ["Remove what stands before it, empty lines too."]
      : ["---", ...keys.map((key) => exampleOf(key, source)), "---"],
  });
}

/** Front matter that is not closed, at the first line that is no part of it. */
function describeOpen(source: SourceFile, open: number): Problem {
  const rest = source.text.slice(open);
  const outside = /^[ \t]*$|^(?![\w-]+:|[\s#-]).*$/m.exec(rest)?.index ?? rest.length;
  return problemAt(source, open + outside, {
    rule: "open-front-matter",
    message: "The front matter is not closed: a line of `---` belongs between it and the text.",
    writeInstead: ["---"],
  });
}
