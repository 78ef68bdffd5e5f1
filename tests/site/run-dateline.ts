import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a command printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dateline` as a user does, in a process of its own, with `env` added to the environment. */
export function runDateline(
  args: readonly string[],
  { env = {}, cwd = root }: { env?: Readonly<Record<string, string>>; cwd?: string } = {},
): Run {
  const command = [fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url)), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
