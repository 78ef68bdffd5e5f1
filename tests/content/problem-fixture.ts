import { readdirSync, readFileSync } from "node:fs";
import { inspectImage } from "../../src/content/inspect-image.ts";
import { LARGEST_TEXT, type RawFile } from "../../src/content/raw-content.ts";

/**
 * How the suggestions of a fixture are followed: `replace` puts the first one in the place of the reported line, `add` puts
 * all of them before it, and `by hand` are those that ask for something other than a line.
 */
export type Mending = "replace" | "add" | "by hand";

/** A fixture taken apart: the files of a content folder, and the problems that they are expected to have. */
export interface ProblemFixture {
  readonly name: string;
  readonly files: readonly RawFile[];
  /** Files as they were published. */
  readonly published: readonly RawFile[];
  readonly expected: string;
  readonly mending: Mending;
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

const DEFAULT_FILES: Readonly<Record<string, string>> = {
  "site.yaml": `title: Dateline
url: https://dateline.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`,
  "events/talks.md": "---\ntitle: The talks\n---\n",
  "authors/desk.md": "---\nname: Night desk\n---\n",
  "images/palace.jpg": "",
};

const HEADER =
  /^=== (?:(?<none>no )?(?<published>published )?(?<file>[^ ]+\.[a-z]+)(?<link>, a link)?|problems(?:, (?<mending>add|by hand))?)$/;

/** Every fixture of a folder of tests/fixtures, in the order of their names. */
export function readProblemFixtures(name = "problems"): readonly ProblemFixture[] {
  const folder = new URL(`${name}/`, FIXTURES);
  return readdirSync(folder)
    .toSorted()
    .map((file) => parseFixture(file, readFileSync(new URL(file, folder), "utf8")));
}

function parseFixture(file: string, text: string): ProblemFixture {
  const texts = new Map(Object.entries(DEFAULT_FILES));
  const published = new Map<string, string>();
  const links: string[] = [];
  let expected: string | undefined;
  let mending: Mending = "replace";
  for (const section of text.split(/^(?==== )/m).filter((each) => each.startsWith("==="))) {
    const [header = "", ...lines] = section.trimEnd().split("\n");
    const { groups } = HEADER.exec(header) ?? {};
    if (groups === undefined || expected !== undefined)
      throw new Error(`${file}: “${header}” is no section, or follows the problems.`);
    if (groups["file"] === undefined) {
      expected = lines.join("\n").trim();
      if (groups["mending"] !== undefined) mending = groups["mending"] as Mending;
    } else if (groups["published"] !== undefined) published.set(groups["file"], joinLines(lines));
    else if (groups["link"] !== undefined) links.push(groups["file"]);
    else if (groups["none"] === undefined) texts.set(groups["file"], joinLines(lines));
    else texts.delete(groups["file"]);
  }
  if (expected === undefined) throw new Error(`${file}: there is no “=== problems”.`);
  const [typed = [], before = []] = [texts, published].map((all) =>
    [...all].map(([name, content]) => rawFileOf(name, encode(content))),
  );
  const linked = links.map((name) => ({
    name,
    path: `content/${name}`,
    byteLength: 0,
    isLink: true,
  }));
  const files = [...typed, ...linked];
  return { name: file.replace(/\.txt$/, ""), files, published: before, expected, mending };
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** A file of the folder `content` as it is when read from a disk. */
export function rawFileOf(name: string, bytes: Uint8Array): RawFile {
  const named = { path: `content/${name}`, name, byteLength: bytes.length };
  if (name.endsWith(".svg")) return { ...named, ...inspectImage(name, bytes) };
  if (!/\.(?:md|ya?ml|txt)$/.test(name)) return { ...named, image: { width: 1200, height: 800 } };
  return bytes.length > LARGEST_TEXT ? named : { ...named, bytes };
}

/** The bytes of a fixture's text, its escapes resolved. */
function encode(text: string): Uint8Array {
  const plain = text
    .replaceAll(/^\\repeat\{(\d+)\} (.*\n)/gm, (_, times: string, line: string) =>
      line.repeat(Number(times)),
    )
    .replaceAll(/\\u\{([0-9A-F]+)\}/g, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
  const parts = plain.split(/\\x\{([0-9A-F]{2})\}/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from(part, "hex"))),
  );
}
