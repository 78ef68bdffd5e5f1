import { LOG_FORMAT, parseLog, type LoggedCommit } from "./parse-log.ts";
import { askGit } from "./run-git.ts";

/** Commits, oldest first, and whether they are all that a history has. */
export interface ReadLog {
  readonly commits: readonly LoggedCommit[];
  /** Whether they follow on the commit that they were asked from; where not, there are all from the very first one on. */
  readonly isContinued: boolean;
}

/**
 * The commits on the line of first parents that ends with `to`: those after `from`, where `from` is on that line, or else all.
 * Rejects where git fails, as it does in a folder that holds no repository.
 */
export async function readLog(
  folder: string,
  to: string,
  from: string | undefined,
): Promise<ReadLog> {
  if (from === to) return { commits: [], isContinued: true };
  if (from !== undefined) {
    const commits = await readRange(folder, `${from}..${to}`).catch(() => []);
    if (commits[0]?.parent === from) return { commits, isContinued: true };
  }
  return { commits: await readRange(folder, to), isContinued: false };
}

// A file that was moved and edited at once is followed where so much of it is the same; less would join recaps that only
// share their front matter.
const ALIKE = "60%";

async function readRange(folder: string, range: string): Promise<readonly LoggedCommit[]> {
  const log = await askGit(folder, [
    "log",
    "-z",
    LOG_FORMAT,
    "--first-parent",
    "--diff-merges=first-parent",
    // Also commits that touch no recap: they tell whether the line is whole.
    "--sparse",
    "--reverse",
    "--raw",
    "--no-abbrev",
    `--find-renames=${ALIKE}`,
    "-l10000",
    "--no-color",
    "--no-ext-diff",
    "--no-notes",
    "--relative",
    "--end-of-options",
    range,
    "--",
    "recaps",
  ]);
  return parseLog(log);
}
