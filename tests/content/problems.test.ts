import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeSourceSchema } from "../../src/content/entity.ts";
import type { Problem } from "../../src/content/problem.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import { findProblems, writeProblems } from "./find-problems.ts";
import { rawFileOf, readProblemFixtures, type ProblemFixture } from "./problem-fixture.ts";

/*
 * Each file of tests/fixtures/problems is a small content folder with a mistake in it, and the exact problems that an editor
 * is told of. To add one, copy another:
 *
 *     Words that say what is wrong, for people.
 *
 *     === recaps/2025-05-15-2227-delegation.md     a file of the folder; its text follows
 *     === no site.yaml                             a file that every folder has, but not this one
 *     === published recaps/…                       a file as it was published, where `check --published` is what finds the problem
 *     === recaps/linked.md, a link                 a link to a file elsewhere
 *     === problems                                 the problems, last
 *
 * Every folder has a site.yaml (Kyiv and Moscow), events/talks.md, authors/desk.md and images/palace.jpg, unless the fixture
 * has its own. A problem is `path:line:column rule`, its message, and each suggestion behind `> `; an empty line parts two.
 * What cannot stand in a text file is written `\u{202E}` (a character, by its number), `\x{FF}` (a byte), or
 * `\repeat{1000} - A line.` (the line, so many times).
 *
 * The first suggestion of each problem is tried out in the place of its line. `=== problems, add` tries the suggestions as
 * lines before it, and `=== problems, by hand` is for those that ask for more than a line.
 */
const fixtures = readProblemFixtures();
const found = new Map(
  fixtures.map(({ name, files, published }) => [name, findProblems(files, { published })]),
);

function problemsOf({ name }: ProblemFixture): readonly Problem[] {
  return found.get(name) ?? [];
}

test.each(fixtures)("tells the problems of $name", (fixture) => {
  expect(writeProblems(problemsOf(fixture))).toBe(fixture.expected);
});

const mendable = fixtures
  .filter(({ mending }) => mending !== "by hand")
  .flatMap((fixture) =>
    problemsOf(fixture).map((problem) => ({ fixture, problem, place: writePlace(problem) })),
  );

test.each(mendable)(
  "what to write instead mends $fixture.name at $place",
  ({ fixture, problem }) => {
    const before = problemsOf(fixture).map(writeMistake);
    const after = findProblems(mend(fixture, problem), fixture).map(writeMistake);
    before.splice(before.indexOf(writeMistake(problem)), 1);
    expect(after.toSorted()).toEqual(before.toSorted());
  },
);

/** The files of a fixture with one problem mended as its suggestion says. */
function mend({ files, mending }: ProblemFixture, problem: Problem): readonly RawFile[] {
  const { file, line, writeInstead } = problem;
  const old = files.find(({ path }) => path === file);
  const lines = new TextDecoder().decode(old?.bytes).split("\n");
  const [first = "no suggestion"] = writeInstead;
  if (mending === "add") lines.splice(line - 1, 0, ...writeInstead);
  else lines.splice(line - 1, 1, first);
  const mended = rawFileOf(file.slice("content/".length), Buffer.from(lines.join("\n")));
  return [...files.filter((each) => each !== old), mended];
}

function writePlace({ line, column, rule }: Problem): string {
  return `${line}:${column} ${rule}`;
}

function writeMistake({ file, rule, message }: Problem): string {
  return `${file} ${rule}: ${message}`;
}

test("every rule has a fixture", () => {
  const sources = globSync(["src/content/**/*.ts", "src/outputs/**/*.ts"]);
  const rules = sources.flatMap((source) =>
    [...readFileSync(source, "utf8").matchAll(/\brule: "([^"]+)"/g)].map(([, rule]) => rule),
  );
  const known = new Set(fixtures.flatMap(problemsOf).map(({ rule }) => rule));
  expect(new Set(rules).difference(known)).toEqual(new Set());
  expect(rules.length).toBeGreaterThan(40);
});

test("no message and no suggestion has an undefined, a null or a NaN in it", () => {
  const texts = fixtures
    .flatMap(problemsOf)
    .flatMap((problem) => [problem.message, ...problem.writeInstead]);
  expect(texts.filter((text) => /undefined|\bnull\b|NaN|\[object/.test(text))).toEqual([]);
});

test("no suggestion is the line that it is about", () => {
  const same = fixtures.flatMap((fixture) =>
    problemsOf(fixture)
      .filter((problem) => problem.writeInstead.includes(lineOf(fixture, problem)))
      .map((problem) => `${fixture.name} ${writePlace(problem)}`),
  );
  expect(same).toEqual([]);
});

function lineOf({ files }: ProblemFixture, { file, line }: Problem): string {
  const bytes = files.find(({ path }) => path === file)?.bytes;
  return new TextDecoder().decode(bytes).split(/\r?\n/)[line - 1] ?? "";
}

const NAMED_FILE = /^content\/(?:people|places|organisations)\//;
const FIELDS = [...Object.keys(placeSourceSchema.shape), "lang", "from", "to"];
const KEYS = FIELDS.flatMap((field) => field.split("-"));
// What may be said of any person, place or organisation whatever, because it says nothing of it.
const PLACEHOLDERS = [
  "---",
  "… (degrees north)",
  "… (degrees east)",
  "… (an id of the tz database)",
  "…",
  "The name as lists sort it",
  "The name in that language",
  "The name",
  "What they are in words that can follow the name",
  "What it is in words that can follow the name",
  "Another way to write the name",
  "YYYY-MM-DD",
  "Delete this line.",
  "Give one of the two a longer name.",
  "Remove the line, or use one of the keys",
];
// Repairs that have a word which is not typed, by what is: a month too short, a city, a month and a language by name.
const REPAIRS = [
  ["2025-02-30", "2025-02-28"],
  ["Istanbul", "Europe/Istanbul"],
  ["July", "2025-07"],
  ["Turkish", "tr"],
] as const;

test("no suggestion says of a person, a place or an organisation what its file does not", () => {
  const told = fixtures.flatMap((fixture) =>
    problemsOf(fixture)
      .filter(({ file, rule }) => NAMED_FILE.test(file) && !RULES_OF_TEXT.includes(rule))
      .flatMap((problem) =>
        problem.writeInstead.map((right) => ({ right, typed: lineOf(fixture, problem) })),
      ),
  );
  expect(told.length).toBeGreaterThan(30);
  const invented = told.filter(({ right, typed }) => {
    const rest = PLACEHOLDERS.reduce((text, each) => text.replace(each, " "), right);
    const repaired = REPAIRS.filter(([wrong]) => typed.includes(wrong)).map(([, mended]) => mended);
    const known = new Set([...KEYS, ...wordsOf(`${typed} ${repaired.join(" ")}`)]);
    return wordsOf(rest).some((word) => !known.has(word));
  });
  expect(invented).toEqual([]);
});

// What is wrong with a body or with a file’s name says nothing of who the file is about.
const RULES_OF_TEXT: readonly string[] = ["slug", "duplicate-id"];

/** The words and numbers of a line; numbers without the noughts before them. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ""));
}
