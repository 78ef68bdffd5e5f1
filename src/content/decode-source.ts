import { hash } from "node:crypto";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import type { RawFile } from "./raw-content.ts";
import type { SourceFile } from "./source-file.ts";

// Controls that no text needs: C0 but tab and line breaks, DEL, C1.
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
// Embeddings, overrides and isolates turn the reading order of what follows (CVE-2021-42574).
const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;

/** A raw file as text with `\n` line breaks and no byte-order mark, with the problems of its encoding. */
export function decodeSource(file: RawFile): {
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
} {
  const named = { path: file.path, name: file.name };
  const reject = (text: string, mistake: Mistake) => ({
    source: undefined,
    problems: [problemAt({ ...named, text }, text.length, mistake)],
  });
  if (file.bytes === undefined) return reject("", TOO_LARGE);
  const valid = decodeValidStart(file.bytes);
  if (valid.isWhole) {
    const text = valid.text.includes("\r") ? valid.text.replaceAll(/\r\n?/g, "\n") : valid.text;
    const source = { ...named, text, digest: hash("sha256", file.bytes) };
    return { source, problems: findBadCharacter(source) };
  }
  return reject(valid.text, {
    rule: "not-utf-8",
    message: "The bytes from here on are no UTF-8 text: the file was saved in another encoding.",
    writeInstead: ["Save the file again with the encoding UTF-8."],
  });
}

const TOO_LARGE: Mistake = {
  rule: "file-too-large",
  message: "The file is larger than 1 MB, the most that a text file may have.",
  writeInstead: ["Split it into several files."],
};

const LOSSY = new TextDecoder("utf-8");

/** The longest valid UTF-8 start of `bytes`, as text. */
function decodeValidStart(bytes: Uint8Array): { text: string; isWhole: boolean } {
  const lossy = LOSSY.decode(bytes);
  const replaced = lossy.indexOf("\uFFFD");
  if (replaced === -1) return { text: lossy, isWhole: true };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: lossy.slice(0, replaced), isWhole: false };
  }
}

function findBadCharacter(source: SourceFile): readonly Problem[] {
  const bidi = source.text.search(BIDI);
  const control = source.text.search(CONTROL);
  if (bidi === -1 && control === -1) return [];
  const found = [
    { offset: bidi, rule: "bidi-control", what: "turns the reading order of the text after it" },
    { offset: control, rule: "control-character", what: "has no place in a text" },
  ];
  return found
    .filter(({ offset }) => offset !== -1)
    .map(({ offset, rule, what }) => {
      const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0");
      const message = `The invisible character U+${code} ${what}.`;
      return problemAt(source, offset, {
        rule,
        message,
        writeInstead: [withoutIt(source, offset)],
      });
    });
}

function withoutIt(source: SourceFile, offset: number): string {
  const start = source.text.lastIndexOf("\n", offset) + 1;
  const end = source.text.indexOf("\n", offset);
  const line = source.text.slice(start, end === -1 ? undefined : end);
  return line.replaceAll(new RegExp(`${BIDI.source}|${CONTROL.source}`, "gu"), "");
}
