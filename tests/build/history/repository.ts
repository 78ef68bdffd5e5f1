import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../../model/content-of.ts";
import { fillFolder } from "../temporary-folder.ts";

/** A content folder in a repository of its own, each of whose commits is a minute after the one before it. */
export interface Repository {
  readonly contentFolder: string;
  /** Writes `files`, removes those in `removed`, commits all, and tells the commit’s name. */
  readonly commit: (files: Files, ...removed: readonly string[]) => string;
  /** Writes `files`, and removes those in `removed`, without a commit. */
  readonly write: (files: Files, ...removed: readonly string[]) => void;
  /** Runs git, at a time a minute later than before, and tells what it printed. Throws where it fails. */
  readonly git: (...args: readonly string[]) => string;
}

// 2025-05-15T20:00:00Z
const FIRST = 1_747_339_200;

/** A repository in `folder`, whose content lies in its folder `content`. */
export function makeRepository(folder: string): Repository {
  const contentFolder = join(folder, "content");
  let seconds = FIRST;
  const git = (...args: readonly string[]): string => {
    const date = `${(seconds += 60)} +0000`;
    const { status, stdout, stderr } = spawnSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_SYSTEM: "/dev/null",
        GIT_AUTHOR_NAME: "Desk",
        GIT_AUTHOR_EMAIL: "desk@desk.example",
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: "Desk",
        GIT_COMMITTER_EMAIL: "desk@desk.example",
        GIT_COMMITTER_DATE: date,
      },
    });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  const write = (files: Files, ...removed: readonly string[]): void => {
    for (const name of removed) rmSync(join(contentFolder, name));
    fillFolder(contentFolder, files);
  };
  fillFolder(folder, { "readme.md": "Words.\n" });
  git("init", "--quiet", "--initial-branch=main");
  return {
    contentFolder,
    write,
    git,
    commit: (files, ...removed) => {
      write(files, ...removed);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "Edit");
      return git("rev-parse", "HEAD");
    },
  };
}
