import { toInstant, type Instant } from "../../time/instant.ts";
import { parseRawChange, type RawChange } from "./parse-raw-change.ts";

/** A commit, with what it did to files. */
export interface LoggedCommit {
  readonly name: string;
  /** The commit before it; empty where there is none. */
  readonly parent: string;
  readonly at: Instant;
  readonly changes: readonly RawChange[];
}

/** How git is to write a log for `parseLog`: by `-z --raw` with this format. */
export const LOG_FORMAT = "--format=commit %H %ct %P";

const COMMIT = /^\n*commit ([0-9a-f]+) (\d+) ?([0-9a-f]*)/;

/** The commits of a log, in its order. Throws where it is none. */
export function parseLog(log: string): readonly LoggedCommit[] {
  const parts = log.split("\0");
  const commits: LoggedCommit[] = [];
  let changes: RawChange[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at] ?? "";
    const [found, name, seconds, parent = ""] = COMMIT.exec(part) ?? [];
    const change = found === undefined ? parseRawChange(parts, at) : undefined;
    if (name !== undefined) {
      changes = [];
      commits.push({ name, parent, at: toInstant(Number(seconds) * 1000), changes });
    } else if (change !== undefined) changes.push(change.change);
    else if (part.trim() !== "") throw new Error("git wrote a log of another form");
    at += change?.length ?? 1;
  }
  return commits;
}
