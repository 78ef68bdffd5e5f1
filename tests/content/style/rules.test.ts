import { describe, expect, it } from "vitest";
import { STYLE_RULES } from "../../../src/content/style/list-rules.ts";
import type { RuleId } from "../../../src/content/style/style-levels.ts";
import { styleLevelsSchema } from "../../../src/content/style/style-levels.ts";
import { readTable, recapWith, remarksOn, restOfLine, type StyleRow } from "./style-samples.ts";

/** The tables, each with its rule and with what else `site.yaml` says. */
const TABLES: readonly { readonly file: string; readonly rule: RuleId; readonly lines?: string }[] =
  [
    { file: "quotation-marks.txt", rule: "quotation-marks" },
    { file: "twelve-am.txt", rule: "twelve-am" },
    { file: "clock-style.txt", rule: "clock-style" },
    { file: "clock-style-24h.txt", rule: "clock-style", lines: "clock: 24h\n" },
    { file: "avoided-name.txt", rule: "avoided-name" },
    { file: "double-word.txt", rule: "double-word" },
    { file: "attribution.txt", rule: "attribution" },
  ];

describe.each(TABLES)("$file", ({ file, rule, lines = "" }) => {
  it.each([...readTable(file)])("$sentence", ({ sentence, found, fixed }: StyleRow) => {
    const text = recapWith(`- ${sentence}`);
    const done = remarksOn(text, { rule, lines });
    const places = done.remarks.map((remark, index) =>
      restOfLine(text, remark).slice(0, found[index]?.length),
    );
    expect(places).toEqual(found);
    expect(done.fixed).toBe(recapWith(`- ${fixed}`));
  });
});

describe("relative-day.txt", () => {
  it.each([...readTable("relative-day.txt")])("$sentence", ({ sentence, found, fixed }) => {
    const text = recapWith("- A point.", `title: ${sentence}`);
    const { remarks, fixed: unchanged } = remarksOn(text, { rule: "relative-day" });
    expect(
      remarks.map((remark, at) => restOfLine(text, remark).slice(0, found[at]?.length)),
    ).toEqual(found);
    // Titles are left to editors: the third column is the first suggestion.
    expect(unchanged).toBe(text);
    expect(remarks[0]?.writeInstead[0] ?? `title: ${sentence}`).toBe(`title: ${fixed}`);
  });
});

describe("long titles and points", () => {
  it("are told from those that are not too long", () => {
    const titled = (length: number) =>
      remarksOn(recapWith("- A point.", `title: ${"ab ".repeat(length / 3)}`)).remarks;
    expect(titled(150)).toEqual([]);
    expect(titled(153).map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ["long-title", 2, 8],
    ]);
    const point = (words: number) => `- ${"They met, and met another man, ".repeat(words / 6)}{#a}`;
    expect(remarksOn(recapWith(point(246))).remarks).toEqual([]);
    expect(remarksOn(recapWith(`- One.\n${point(252)}`)).remarks).toMatchObject([
      { rule: "long-point", line: 8, column: 3, level: "note" },
    ]);
  });
});

it("has each rule in the list that the settings know, with words for people", () => {
  expect(STYLE_RULES.map(({ id }) => id)).toEqual(Object.keys(styleLevelsSchema.shape));
  for (const { summary, explanation } of STYLE_RULES) {
    expect(summary).toMatch(/^[^A-Z].*[^.]$/);
    expect(explanation).toMatch(/^[A-Z][^]*\.$/);
    for (const line of explanation.split("\n")) expect(line.length).toBeLessThan(140);
  }
});
