import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { gitEnvironment } from "../git-environment.ts";

const run = promisify(execFile);

// A first look at an archive of 100,000 commits gives some 30 MB.
const LARGEST_ANSWER = 1 << 30;

// No lock, no substitute for what was committed, and nothing of what a user may have configured that changes an answer.
const PLAIN = [
  "--no-optional-locks",
  "--no-replace-objects",
  "-c",
  "log.showSignature=false",
  "-c",
  "log.showRoot=true",
  "-c",
  "core.quotePath=false",
];

/** What git answers in `folder`. Rejects where it fails. */
export async function askGit(folder: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env: gitEnvironment(process.env), maxBuffer: LARGEST_ANSWER };
  const { stdout } = await run("git", [...PLAIN, ...args], options);
  return stdout;
}

/** What git answers in `folder` to `input`, as it answers; `undefined` where it fails. */
export function askGitNow(
  folder: string,
  args: readonly string[],
  input = "",
): Uint8Array | undefined {
  const { status, stdout } = spawnSync("git", [...PLAIN, ...args], {
    cwd: folder,
    env: gitEnvironment(process.env),
    input,
    maxBuffer: LARGEST_ANSWER,
  });
  return status === 0 ? stdout : undefined;
}
