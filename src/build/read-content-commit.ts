import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ContentCommit } from "../model/content-commit.ts";
import { gitEnvironment } from "./git-environment.ts";
import { LEDGER_FOLDER } from "./ledger/ledger-files.ts";

const run = promisify(execFile);

/** The commit that a content folder is at, and what git has of those before it. */
export interface ContentState {
  readonly commit: ContentCommit;
  /** Whether older commits are missing, as in a clone that was told to leave them out. */
  readonly isShallow: boolean;
}

/** The commit that `folder` is at; `undefined` where it is under no version control by git, or git is not installed. */
export async function readContentCommit(folder: string): Promise<ContentState | undefined> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const options = { cwd: folder, env: gitEnvironment(process.env), maxBuffer: 1 << 28 };
    const { stdout } = await run("git", ["--no-optional-locks", ...args], options);
    return stdout.trim();
  };
  try {
    const [where, changes] = await Promise.all([
      git("rev-parse", "--is-shallow-repository", "HEAD"),
      // What builds write there themselves says nothing of the site.
      git("status", "--porcelain", "--", ".", `:(exclude)${LEDGER_FOLDER}`),
    ]);
    const [isShallow, name = ""] = where.split("\n");
    return { commit: { name, isModified: changes !== "" }, isShallow: isShallow === "true" };
  } catch {
    return undefined;
  }
}
