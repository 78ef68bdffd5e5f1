import { CommanderError } from "commander";
import { EXIT, UsageError } from "./exit-code.ts";
import { placeInSources } from "./place-in-sources.ts";

/** What to print for an error that ended a command, and the command's exit code. Only a bug of ours shows a stack. */
export function explainError(error: unknown): { readonly text: string; readonly exitCode: number } {
  // Commander has printed its own message.
  if (error instanceof CommanderError)
    return { text: "", exitCode: error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage };
  if (error instanceof UsageError)
    return { text: `dateline: ${error.message}\n`, exitCode: EXIT.wrongUsage };
  if (isDiskError(error))
    return { text: `dateline: the disk refused: ${error.message}\n`, exitCode: EXIT.wrongUsage };
  const text = `dateline: this is a bug in Dateline, not in your content.\n${stackOf(error)}\n`;
  return { text, exitCode: EXIT.bug };
}

/** Where in the sources `error` was thrown, and from where it was called. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? placeInSources(error.stack ?? error.message) : String(error);
}

const REFUSALS = new Set([
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "ENOTDIR",
  "EISDIR",
  "EBUSY",
]);

/** Whether the disk is full, read-only or closed to us: nothing that a change of the code could mend. */
function isDiskError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && REFUSALS.has(String(error.code));
}
