import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "../../../src/build/prepare-site.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { writeProblems } from "../../content/find-problems.ts";
import { readProblemFixtures, type ProblemFixture } from "../../content/problem-fixture.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { projectFolder } from "../site-desk.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

/*
 * Each file of tests/fixtures/vanished is a content folder with a ledger, written as those of tests/fixtures/problems are, and
 * the exact problems of what would vanish.
 */
const fixtures = readProblemFixtures("vanished");

/** The problems of `texts` as a content folder. */
function problemsOf(texts: ReadonlyMap<string, string>): readonly Problem[] {
  const contentFolder = join(makeFolder(), "content");
  fillFolder(contentFolder, Object.fromEntries(texts));
  return prepareSite({
    projectFolder,
    contentFolder,
    contentName: "content",
    now: at("2030-01-01T00:00:00Z"),
    withDrafts: false,
    url: undefined,
  }).problems;
}

function textsOf({ files }: ProblemFixture): ReadonlyMap<string, string> {
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

test.each(fixtures)("tells what would vanish: $name", (fixture) => {
  expect(writeProblems(problemsOf(textsOf(fixture)))).toBe(fixture.expected);
});

test.each(fixtures.filter(({ mending }) => mending === "add"))(
  "the line to add mends $name",
  (fixture) => {
    const texts = new Map(textsOf(fixture));
    for (const { file, line, writeInstead } of problemsOf(texts)) {
      const name = file.slice("content/".length);
      const lines = texts.get(name)?.split("\n") ?? [];
      lines.splice(line - 1, 0, ...writeInstead);
      texts.set(name, lines.join("\n"));
    }
    expect(problemsOf(texts)).toEqual([]);
  },
);
