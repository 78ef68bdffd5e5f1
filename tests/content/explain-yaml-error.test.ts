import { expect, test } from "vitest";
import { parseYaml } from "../../src/content/parse-yaml.ts";
import { placesOf, sourceOf } from "./content-samples.ts";

/** The place of the mistake in front matter of these lines, and what to write instead. */
function explain(lines: readonly string[]): readonly string[] {
  const yaml = `${lines.join("\n")}\n`;
  const source = sourceOf(`---\n${yaml}---\n`);
  const found = parseYaml(source, { start: 4, end: 4 + yaml.length });
  return "rule" in found ? [...placesOf([found]), ...found.writeInstead] : ["no mistake"];
}

test.each([
  [
    "a quotation mark that swallows the lines below",
    ['title: "One', "time: x", "events: [a]"],
    ["2:8 unclosed-quote", 'title: "One"'],
  ],
  [
    "a quotation mark in a list",
    ["events:", "  - 'a", "time: x"],
    ["3:5 unclosed-quote", "  - 'a'"],
  ],
  [
    "a bracket in a list of lines",
    ["sources:", "  - url: [a", "time: x"],
    ["3:10 unclosed-bracket", "  - url: [a]"],
  ],
  ["two brackets", ["zones: [{ id: a", "time: x"], ["2:8 unclosed-bracket", "zones: [{ id: a}]"]],
  ["a key without a colon, above a key", ["title One", "time: x"], ["2:6 no-key", "title: One"]],
  ["a key without a colon, below a key", ["time: x", "title One"], ["3:6 no-key", "title: One"]],
  ["a value of two colons", ["a: One: two: three"], ["2:7 unquoted-colon", 'a: "One: two: three"']],
  [
    "a value with both quotation marks and a colon",
    [`a: It's "one": two`],
    ["2:14 unquoted-colon", `a: "It's \\"one\\": two"`],
  ],
  ["a percentage sign", ["a: %1"], ["2:4 unquoted-value", 'a: "%1"']],
  [
    "a value in a list that begins with @",
    ["people:", "  - @a"],
    ["3:5 unquoted-value", '  - "@a"'],
  ],
  ["a tab far into the indent", ["a:", "  \tb: c"], ["3:3 tab-indent", "    b: c"]],
  [
    "a key twice, not next to each other",
    ["a: b", "c: d", "a: e"],
    ["4:1 duplicate-key", "Remove one of the two `a` lines."],
  ],
])("finds %s", (_, lines, expected) => {
  expect(explain(lines)).toEqual(expected);
});

test.each([
  ["a list over several lines", ["events: [", "  a,", "  b", "  ]"]],
  ["a quotation over several lines", ['title: "One', '  two"']],
  [
    "a text of lines that would be mistakes by themselves",
    ["summary: |", "  'One", "  two: [three", "title: a"],
  ],
  ["a comment", ["# title One", "title: a # 'b"]],
  ["an apostrophe within a value", ["title: It's one"]],
  ["a colon without a space", ["title: At 10:30, see https://news.example/"]],
])("finds no mistake in %s", (_, lines) => {
  expect(explain(lines)).toEqual(["no mistake"]);
});

test("does not blame a line below the one that the parser stumbled on", () => {
  expect(explain(["a: b: c", "d: 'e"])[0]).toBe("2:5 unquoted-colon");
});
