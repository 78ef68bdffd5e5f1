import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContentCommit } from "../../src/build/read-content-commit.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const AUTHOR = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example"];

/** Runs git in `folder` and tells what it printed. */
function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", [...AUTHOR, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository whose folder `content` is committed, beside another file. */
function makeRepository(): { readonly folder: string; readonly content: string } {
  const folder = makeFolder();
  fillFolder(folder, { "content/site.yaml": "title: A desk\n", "readme.md": "Words.\n" });
  git(folder, "init", "--quiet");
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "--message", "First");
  return { folder, content: join(folder, "content") };
}

describe("readContentCommit", () => {
  it("tells the commit by its whole name", async () => {
    const { folder, content } = makeRepository();
    const name = git(folder, "rev-parse", "HEAD");
    expect(name).toMatch(/^[0-9a-f]{40}$/);
    expect(await readContentCommit(content)).toEqual({
      commit: { name, isModified: false },
      isShallow: false,
    });
  });

  it.each([
    ["an edit", { "content/site.yaml": "title: Another\n" }, true],
    ["a file that git does not know", { "content/recaps/a.md": "new" }, true],
    ["an edit beside the content", { "readme.md": "Others.\n" }, false],
    ["what a build notes of what it has published", { "content/published/others.txt": "/" }, false],
  ])(
    "says whether the content holds what the commit does not: %s",
    async (_, files, isModified) => {
      const { folder, content } = makeRepository();
      fillFolder(folder, files);
      expect(await readContentCommit(content)).toMatchObject({ commit: { isModified } });
      git(folder, "add", ".");
      expect(await readContentCommit(content)).toMatchObject({ commit: { isModified } });
    },
  );

  it("says whether older commits are missing", async () => {
    const { folder } = makeRepository();
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "Second");
    const clone = join(makeFolder(), "clone");
    git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
    expect(await readContentCommit(join(clone, "content"))).toMatchObject({ isShallow: true });
  });

  it("knows none outside of git, before the first commit, and where there is no folder", async () => {
    const outside = makeFolder();
    const fresh = makeFolder();
    git(fresh, "init", "--quiet");
    for (const folder of [outside, fresh, join(outside, "none")])
      expect(await readContentCommit(folder)).toBeUndefined();
  });
});
