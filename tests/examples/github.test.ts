import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createProgram } from "../../src/cli/program.ts";
import { findFault, listCalls } from "./list-calls.ts";

const text = readFileSync("examples/github/publish.yml", "utf8");
const permissions = z.record(z.string(), z.enum(["read", "write"]));
const step = z.object({
  name: z.string(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z
  .object({
    name: z.string(),
    on: z.object({ pull_request: z.unknown(), push: z.object({ branches: z.array(z.string()) }) }),
    permissions,
    concurrency: z.object({ group: z.string(), "cancel-in-progress": z.unknown() }),
    jobs: z.record(
      z.string(),
      z.object({
        permissions: permissions.optional(),
        needs: z.string().optional(),
        steps: z.array(step),
      }),
    ),
  })
  .parse(load(text));
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe("the workflow for GitHub", () => {
  it("calls commands and options that there are", () => {
    const program = createProgram({ projectFolder: ".", callerFolder: "." });
    const calls = steps.flatMap(({ run = "" }) => listCalls(run));
    expect(calls.map(([name]) => name)).toEqual(["check", "check", "build", "build"]);
    expect(calls.map((call) => findFault(program, call)).filter((fault) => fault !== "")).toEqual(
      [],
    );
  });

  it("pins each action to a commit, with its version beside it", () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(4);
    expect(
      used.filter((use) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use)),
    ).toEqual([]);
  });

  it("may read the repository, and only what publishes may do more", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs["build"]?.permissions).toBeUndefined();
    expect(workflow.jobs["deploy"]?.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(workflow.jobs["deploy"]?.needs).toBe("build");
  });

  it("checks everything before it builds, publishes main alone, and keeps no credentials", () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual([
      "npm ci",
      "npx dateline check --format github",
      'npx dateline check --format github --published "origin/$BASE"',
      "npx dateline build --drafts",
      "npx dateline build --explain",
    ]);
    const published = steps.filter(({ uses = "" }) => /pages/.test(uses));
    expect(published.length).toBe(2);
    expect(text.match(/if: github\.ref == 'refs\/heads\/main'/g)).toHaveLength(3);
    const checkout = steps.find(({ uses = "" }) => uses.startsWith("actions/checkout"));
    expect(checkout?.with).toEqual({ "fetch-depth": 0, "persist-credentials": false });
  });

  it("never shows drafts on what it publishes", () => {
    const drafts = steps.filter(({ run = "" }) => run.includes("--drafts"));
    expect(drafts.map((each) => each.if)).toEqual(["github.event_name == 'pull_request'"]);
  });
});
