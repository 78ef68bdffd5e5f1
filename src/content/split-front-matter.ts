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
  const open = /^---[ \t]*\n/.exec(source.text)?.[0].length;
  if (open === undefined)
    return problemAt(source, 0, {
      rule: "no-front-matter",
      message: "The file does not begin with front matter between two lines of `---`.",
      writeInstead: ["---", "title: What happened, in a few words", "---"],
    });
  const close = /^---[ \t]*(?:\n|$)/m.exec(source.text.slice(open));
  if (close === null)
    return problemAt(source, 0, {
      rule: "open-front-matter",
      message: "The front matter that begins here is not closed.",
      writeInstead: ["---"],
    });
  const end = open + close.index;
  return { yaml: { start: open, end }, bodyStart: end + close[0].length };
}
