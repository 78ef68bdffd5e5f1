import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

const WRONG = { "recaps/a.md": recapText("title: One\ntime: 2025-01-15 22:27") };

it.each([
  ["above the content", ".", "content"],
  ["in the content", "content", "."],
])("annotations name files from the root of the repository on, when called %s", (_, cwd, name) => {
  const { folder } = makeContent(WRONG);
  mkdirSync(join(folder, ".git"));
  const args = ["check", "--format", "github", "--content", name];
  const run = runDateline(args, { cwd: join(folder, cwd) });
  expect(run.stdout).toMatch(
    /^::error file=content\/recaps\/a\.md,line=3,col=7,endColumn=16,title=time::/,
  );
});

it("annotations name files in a sub-folder with that folder, and outside of a repository as they are asked for", () => {
  const { folder } = makeContent({ ...WRONG });
  const plain = runDateline(["check", "--format", "github"], { cwd: folder });
  expect(plain.stdout).toMatch(/^::error file=content\/recaps\/a\.md,/);
  const { content } = makeContent({ "desk/site.yaml": "title: X\n" });
  mkdirSync(join(content, ".git"));
  const inside = runDateline(["check", "--format", "github", "--content", "."], {
    cwd: join(content, "desk"),
  });
  expect(inside.stdout).toMatch(/^::error file=desk\/site\.yaml,/);
});
