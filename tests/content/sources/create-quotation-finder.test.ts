import { expect, test } from "vitest";
import type { Remark } from "../../../src/content/style/remark.ts";
import type { RawFile } from "../../../src/content/raw-content.ts";
import { formatProblems } from "../../../src/cli/format-problems.ts";
import { recapText, settingsText, type Files } from "../../model/content-of.ts";
import { remarksOn } from "../../cli/remarks-on.ts";

/** `files` as they are read from the folder `content`. */
function read(files: Files): readonly RawFile[] {
  return Object.entries(files).map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { name, path: `content/${name}`, byteLength: bytes.length, bytes };
  });
}

const time = "2025-05-15 22:27 Kyiv";
const sources = "[{ publisher: AFP, excerpt: We will open it. }]";
const FILES: Files = {
  "site.yaml": settingsText(),
  "events/talks.md": "---\ntitle: The talks\n---\nAn excerpt of “what they may say”.\n",
  "recaps/a.md": recapText({ time, sources }, "- “We may open it,” he said. {#a}\n"),
  "recaps/b.md": recapText({ time }, "- An excerpt: “We may open it,” he said. {#a}\n"),
  "recaps/c.md": recapText({ time, sources }, "- “We will open it,” he said. {#a}\n"),
};

const find = (files: Files): readonly Remark[] => remarksOn(read(files));

test("finds the unverified quotations of recaps as warnings", () => {
  expect(find(FILES)).toMatchObject([
    {
      file: "content/recaps/a.md",
      line: 8,
      column: 7,
      rule: "unverified-quotation",
      level: "warning",
    },
  ]);
});

test("finds none where the settings cannot be made out, or are not there", () => {
  expect(find({ ...FILES, "site.yaml": "title: [" })).toEqual([]);
  expect(find({ "recaps/a.md": FILES["recaps/a.md"] ?? "" })).toEqual([]);
});

test("prints them as the others are printed", () => {
  expect(formatProblems(find(FILES), read(FILES), "text")).toBe(
    `content/recaps/a.md:8:7: warning: Readers are told that the wording of this quotation is unverified: the excerpt of AFP says ‘will’ where the quotation says ‘may’. (unverified-quotation)
  7 |
> 8 | - “We may open it,” he said. {#a}
    |       ^
  9 |
  write: - “We will open it,” he said. {#a}

1 warning in 1 file
`,
  );
});
