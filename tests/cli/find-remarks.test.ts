import { describe, expect, it, test } from "vitest";
import { insertTexts } from "../../src/content/insert-texts.ts";
import { STYLE_RULES } from "../../src/content/style/list-rules.ts";
import type { Remark } from "../../src/content/style/remark.ts";
import { readProblemFixtures } from "../content/problem-fixture.ts";
import { remarksOn } from "./remarks-on.ts";

/*
 * Each file of tests/fixtures/remarks is a small content folder, as those of tests/fixtures/problems are, with something in it that
 * is against house style, and the exact words that an editor is told. A remark is `path:line:column level rule`, its message, and
 * each suggestion behind `> `; `fix` behind the rule says that `check --fix` writes the first of them.
 */
const fixtures = readProblemFixtures("remarks");

/** Remarks as the fixtures write them. */
function write(remarks: readonly Remark[]): string {
  return remarks
    .map(({ file, line, column, level, rule, message, writeInstead, edits }) =>
      [
        `${file}:${line}:${column} ${level} ${rule}${edits.length > 0 ? " fix" : ""}`,
        message,
        ...writeInstead.map((each) => `> ${each}`),
      ].join("\n"),
    )
    .join("\n\n");
}

test.each(fixtures)("tells what is against style in $name", ({ files, expected }) => {
  expect(write(remarksOn(files))).toBe(expected);
});

test.each(fixtures)("what is fixed in $name is what was suggested", ({ files }) => {
  for (const remark of remarksOn(files).filter(({ edits }) => edits.length > 0)) {
    const text = new TextDecoder().decode(files.find(({ path }) => path === remark.file)?.bytes);
    const [first = ""] = remark.writeInstead;
    expect(insertTexts(text, remark.edits).split("\n")).toContain(first);
  }
});

describe("the rules of house style", () => {
  it("have a fixture each", () => {
    const told = fixtures.flatMap(({ files }) => remarksOn(files));
    const rules = new Set<string>(told.map(({ rule }) => rule));
    expect(STYLE_RULES.filter(({ id }) => !rules.has(id))).toEqual([]);
  });

  it("say nothing where the settings cannot be made out", () => {
    const [fixture] = fixtures;
    const files = fixture?.files.filter(({ name }) => name !== "site.yaml") ?? [];
    expect(remarksOn(files)).toEqual([]);
  });
});
