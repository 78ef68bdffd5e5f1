import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { makeContent, recapText } from "../cli/scratch.ts";
import { findFault, listCalls } from "./list-calls.ts";

const command = fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url));

/** A repository with the hook, in which `npx dateline` is this project’s. */
function makeRepository(): {
  readonly write: (name: string, text: string) => void;
  readonly git: (...args: readonly string[]) => {
    readonly status: number | null;
    readonly said: string;
  };
} {
  const { folder } = makeContent();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`;
  writeFileSync(join(bin, "npx"), npx);
  chmodSync(join(bin, "npx"), 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env["PATH"]}`,
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const git = (...args: readonly string[]) => {
    const name = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example"];
    const run = spawnSync("git", [...name, ...args], { cwd: folder, env, encoding: "utf8" });
    return { status: run.status, said: run.stdout + run.stderr };
  };
  git("init", "--quiet");
  copyFileSync("examples/git/pre-commit", join(folder, ".git/hooks/pre-commit"));
  chmodSync(join(folder, ".git/hooks/pre-commit"), 0o755);
  return { git, write: (name, text) => writeFileSync(join(folder, name), text) };
}

it("the hook lets a commit pass whose content is right, and stops one with a problem", () => {
  const { git, write } = makeRepository();
  git("add", ".");
  expect(git("commit", "-m", "Begin").status).toBe(0);

  write("content/a note.md", "");
  write("content/events/more talks.md", recapText("titel: One"));
  git("add", ".");
  const stopped = git("commit", "-m", "Add");
  expect(stopped.status).not.toBe(0);
  expect(stopped.said).toContain("content/events/more talks.md:2:1: There is no key `titel`");
  expect(git("log", "--format=%s").said).toBe("Begin\n");

  write("content/events/more talks.md", "not staged, so it is not asked about");
  git("reset", "--quiet");
  write("elsewhere.txt", "Not content.");
  git("add", "elsewhere.txt");
  expect(git("commit", "-m", "Elsewhere").status).toBe(0);
});

it("the settings for pre-commit call a command that there is, one at a time, for content alone", () => {
  const text = readFileSync("examples/git/.pre-commit-config.yaml", "utf8");
  const program = createProgram({ projectFolder: ".", callerFolder: "." });
  expect(listCalls(text).map((call) => findFault(program, call))).toEqual([""]);
  expect(load(text)).toMatchObject({
    repos: [
      { repo: "local", hooks: [{ language: "system", files: "^content/", require_serial: true }] },
    ],
  });
});
