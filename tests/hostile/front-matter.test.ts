import { expect, test } from "vitest";
import { deskWith, siteText } from "./desk.ts";
import { judgeDesk } from "./judge-desk.ts";
import { nameCase, readTable } from "./read-table.ts";

const named = readTable("front-matter").map((text) => ({ text, name: nameCase(text) }));
const USUAL = "title: They meet\ntime: 2025-05-15 22:27 Kyiv\nevents: [talks]\n";

test.each(named)(
  "“$name” in front matter is refused in plain words, or does no harm",
  ({ text }) => {
    const fronts = [`${USUAL}${text}\n`, `${text}\n${USUAL}`];
    for (const front of fronts) {
      const recap = `---\n${front}---\n\n- They met. {#met}\n`;
      const { faults } = judgeDesk(deskWith({ "recaps/2025-05-16-1000-typed.md": recap }));
      expect(faults).toEqual([]);
    }
    const { faults } = judgeDesk(deskWith({ "site.yaml": `${siteText()}${text}\n` }));
    expect(faults).toEqual([]);
  },
);

// What would take hours, or all of the memory, if it were followed.
const BOMBS: readonly (readonly [string, string])[] = [
  ["aliases that stand for billions", bombOfAliases()],
  ["a list two thousand deep", `a: ${"[".repeat(2000)}${"]".repeat(2000)}`],
  ["a group two thousand deep", `a: ${"{a: ".repeat(2000)}b${"}".repeat(2000)}`],
  [
    "a list by indents, a thousand deep",
    Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}-`).join("\n"),
  ],
  [
    "a group by indents, a thousand deep",
    Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
  ],
  ["open brackets", `a: ${"[".repeat(30_000)}`],
  ["open braces", `a: ${"{".repeat(30_000)}`],
  ["dashes in a row", `a:\n${"- ".repeat(30_000)}`],
  ["question marks in a row", "? ".repeat(30_000)],
  ["colons in a row", "a: ".repeat(30_000)],
  ["ten thousand keys", Array.from({ length: 10_000 }, (_, at) => `a${at}:`).join("\n")],
  ["one key ten thousand times", "a:\n".repeat(10_000)],
  ["six thousand anchors", `a: [${Array.from({ length: 6000 }, (_, at) => `&a${at} b`).join()}]`],
  ["nine thousand tags", `a: [${"!!str b,".repeat(9000)}]`],
  ["a key of a hundred kilobytes", `${"a".repeat(90_000)}: b`],
  ["a value of a hundred kilobytes", `summary: ${"a".repeat(90_000)}`],
  ["a quoted value of a hundred kilobytes", `summary: "${"\\u0061".repeat(14_000)}"`],
  ["a quoted value that is not closed", `summary: "${"a ".repeat(40_000)}`],
  ["single quotation marks in a row", `summary: ${"'".repeat(90_001)}`],
  ["a value of empty lines", `summary: |\n${"\n".repeat(90_000)}`],
  ["a value of spaces", `summary: ${" ".repeat(90_000)}a`],
  ["a remark of a hundred kilobytes", `# ${"a".repeat(90_000)}`],
  ["ten thousand documents", "---\n".repeat(10_000)],
  [
    "six thousand aliases of a page",
    `aliases: [${Array.from({ length: 6000 }, (_, at) => `/${at}/..`).join()}]`,
  ],
  ["six thousand events", `events: [${Array.from({ length: 6000 }, (_, at) => `e${at}`).join()}]`],
  [
    "two thousand corrections of no point",
    `corrections: [${"{ time: 2025-05-16 10:00 Kyiv, text: a, point: b },".repeat(2000)}]`,
  ],
  ["two thousand empty corrections", `corrections: [${"{},".repeat(2000)}]`],
  ["two thousand sources without a name", `sources: [${"{ a: b },".repeat(2000)}]`],
];

function bombOfAliases(): string {
  const levels = Array.from({ length: 30 }, (_, at) => {
    const inner = at === 0 ? "x" : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
  });
  return levels.join("\n");
}

test.each(BOMBS)("%s are refused in plain words", (_, text) => {
  const recap = `---\n${USUAL.replace("events: [talks]\n", text.startsWith("events") ? "" : "events: [talks]\n")}${text}\n---\n\n- They met. {#met}\n`;
  for (const texts of [
    { "recaps/2025-05-16-1000-typed.md": recap },
    { "site.yaml": `${siteText()}${text}\n` },
  ]) {
    const { faults } = judgeDesk(deskWith(texts));
    expect(faults.map((fault) => fault.slice(0, 300))).toEqual([]);
  }
});
