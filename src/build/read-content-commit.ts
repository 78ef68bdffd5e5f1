import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { ContentCommit } from "../model/content-commit.ts";
import { LEDGER_FOLDER } from "./ledger/ledger-files.ts";

const run = promisify(execFile);

/** The commit that `folder` is at; `undefined` where it is under no version control by git, or git is not installed. */
export async function readContentCommit(folder: string): Promise<ContentCommit | undefined> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const options = { cwd: folder, env: withoutGit(process.env), maxBuffer: 1 << 28 };
    const { stdout } = await run("git", ["--no-optional-locks", ...args], options);
    return stdout.trim();
  };
  try {
    const [name, changes] = await Promise.all([
      git("rev-parse", "--verify", "HEAD"),
      // What builds write there themselves says nothing of the site.
      git("status", "--porcelain", "--", ".", `:(exclude)${LEDGER_FOLDER}`),
    ]);
    return { name, isModified: changes !== "" };
  } catch {
    return undefined;
  }
}

/** `env` without what tells git of another repository, as it does in a hook. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_"));
  return Object.fromEntries(kept);
}
