import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formatProblems } from "../../src/cli/format-problems.ts";
import { createProgram } from "../../src/cli/program.ts";
import { findProblems } from "../content/find-problems.ts";
import { readProblemFixtures } from "../content/problem-fixture.ts";
import { findFault, listCalls } from "./list-calls.ts";

const matcher = z.object({
  pattern: z.object({ regexp: z.string() }),
  background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }).optional(),
});
const tasks = z
  .object({
    tasks: z.array(
      z.object({
        label: z.string(),
        command: z.string(),
        args: z.array(z.string()).default([]),
        problemMatcher: z.union([matcher, z.array(z.never())]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("examples/vscode/tasks.json", "utf8"))).tasks;
const matchers = tasks.flatMap(({ problemMatcher }) =>
  "pattern" in problemMatcher ? [problemMatcher] : [],
);

describe("the tasks for VS Code", () => {
  it("call commands and options that there are", () => {
    const program = createProgram({ projectFolder: ".", callerFolder: "." });
    const calls = tasks.flatMap(({ command, args }) => listCalls([command, ...args].join(" ")));
    expect(calls.map(([name]) => name)).toEqual(["check", "check", "start", "schema"]);
    expect(calls.map((call) => findFault(program, call)).join("")).toBe("");
  });

  it("find problems by one expression", () => {
    expect(matchers.length).toBe(3);
    expect(new Set(matchers.map(({ pattern }) => pattern.regexp)).size).toBe(1);
  });

  it("find every problem of every fixture in what the check prints, and nothing else", () => {
    const pattern = new RegExp(matchers[0]?.pattern.regexp ?? "");
    let count = 0;
    for (const { name, files } of readProblemFixtures()) {
      const problems = findProblems(files);
      const lines = formatProblems(problems, files, "text").split("\n");
      const found = lines.flatMap((line) => {
        const [, file, at, column, message, code] = pattern.exec(line) ?? [];
        return file === undefined ? [] : [[file, Number(at), Number(column), message, code]];
      });
      expect(found, name).toEqual(
        problems.map((each) => [each.file, each.line, each.column, each.message, each.rule]),
      );
      count += found.length;
    }
    expect(count).toBeGreaterThan(150);
  });

  it("know by the preview’s own words when a build begins and ends", () => {
    const { background } = matchers.find((each) => each.background !== undefined) ?? {};
    const ends = new RegExp(background?.endsPattern ?? "");
    expect("building").toMatch(new RegExp(background?.beginsPattern ?? ""));
    expect("built 41 pages in 0.52 s").toMatch(ends);
    expect("2 problems in 1 file").toMatch(ends);
    expect("content/a.md:3:7: 2 problems in 1 file (x)").not.toMatch(ends);
  });
});
