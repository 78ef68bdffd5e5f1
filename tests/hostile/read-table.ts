import { readFileSync } from "node:fs";

const FOLDER = new URL("../fixtures/hostile/", import.meta.url);

/**
 * The cases of a table in `tests/fixtures/hostile/`: one a line, but for empty ones and remarks, which begin with two slashes. A
 * character is written `\u{1B}` by its number, and `\repeat{9} x` is what stands behind it, nine times.
 */
export function readTable(name: string): readonly string[] {
  return readFileSync(new URL(`${name}.txt`, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("//"))
    .map(decode);
}

function decode(line: string): string {
  return line
    .replace(/\\repeat\{(\d+)\} (.*)$/, (_, times: string, text: string) =>
      text.repeat(Number(times)),
    )
    .replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
}

/** `text` as the name of a test: on one line, in characters that can be seen, and not too long. */
export function nameCase(text: string): string {
  const name = JSON.stringify(text).slice(1, -1);
  const shown = name.replaceAll(
    /[^\x20-\x7E]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return shown.length > 80 ? `${shown.slice(0, 80)}… (${text.length} characters)` : shown;
}
