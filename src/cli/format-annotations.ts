import { showUnwanted } from "../content/unwanted-characters.ts";
import { levelOf, type Finding } from "./finding.ts";

/**
 * `findings` as workflow commands of GitHub Actions, which shows each at its line; `linesOf` gives the lines of a file, for the
 * last column. Special characters are escaped as the documentation of the commands says.
 */
export function formatAnnotations(
  findings: readonly Finding[],
  linesOf: (path: string) => readonly string[],
): string {
  return findings
    .map((finding) => `${formatAnnotation(finding, linesOf(finding.file))}\n`)
    .join("");
}

function formatAnnotation(finding: Finding, lines: readonly string[]): string {
  const { file, line, column, rule, message, writeInstead } = finding;
  const command = levelOf(finding) === "note" ? "notice" : levelOf(finding);
  const hint = writeInstead.length === 0 ? "" : `\nWrite: ${writeInstead.join("\n")}`;
  const properties = {
    file: file.replace(/^\.\//, ""),
    line,
    col: column,
    endColumn: column + Math.max(lengthAt(lines, finding) - 1, 0),
    title: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${command} ${list.join(",")}::${escape(message + hint)}`;
}

/** How long the word is that stands at the place of the finding. */
function lengthAt(lines: readonly string[], { line, column }: Finding): number {
  const typed = lines[line - 1]?.slice(column - 1) ?? "";
  return /^\S*/.exec(typed)?.[0].length ?? 0;
}

function escape(text: string): string {
  return showUnwanted(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function property(text: string): string {
  return escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
