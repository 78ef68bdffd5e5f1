import { hash } from "node:crypto";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import type { RawFile } from "./raw-content.ts";
import { lineAt, lineStartsOf, type SourceFile } from "./source-file.ts";
import { findUnwanted, withoutUnwanted } from "./unwanted-characters.ts";

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
  if (file.isLink === true) return reject("", LINK);
  if (file.bytes === undefined) return reject("", TOO_LARGE);
  const valid = decodeValidStart(file.bytes);
  if (valid.isWhole) {
    const text = valid.text.includes("\r") ? valid.text.replaceAll(/\r\n?/g, "\n") : valid.text;
    const digest = hash("sha256", file.bytes);
    const source = { ...named, text, lineStarts: lineStartsOf(text), digest };
    return { source, problems: findBadCharacter(source) };
  }
  return reject(valid.text, {
    rule: "not-utf-8",
    message: "The bytes from here on are no UTF-8 text: the file was saved in another encoding.",
    writeInstead: ["Save the file again with the encoding UTF-8."],
  });
}

const LINK: Mistake = {
  rule: "symbolic-link",
  message: "This is a link to a file or folder elsewhere, which is not followed.",
  writeInstead: ["Put the file itself here."],
};

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
  return findUnwanted(source.text).map(({ offset, ...mistake }) =>
    problemAt(source, offset, {
      ...mistake,
      writeInstead: [withoutUnwanted(lineAt(source, offset))],
    }),
  );
}
