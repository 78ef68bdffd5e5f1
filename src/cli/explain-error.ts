import { CommanderError } from "commander";
import { EXIT, UsageError } from "./exit-code.ts";

/** What to print for an error that ended a command, and the command's exit code. Only a bug of ours shows a stack. */
export function explainError(error: unknown): { readonly text: string; readonly exitCode: number } {
  // Commander has printed its own message.
  if (error instanceof CommanderError)
    return { text: "", exitCode: error.exitCode === 0 ? EXIT.fine : EXIT.wrongUsage };
  if (error instanceof UsageError)
    return { text: `dateline: ${error.message}\n`, exitCode: EXIT.wrongUsage };
  if (isDiskError(error))
    return { text: `dateline: the disk refused: ${error.message}\n`, exitCode: EXIT.wrongUsage };
  const stack = error instanceof Error ? error.stack : String(error);
  const text = `dateline: this is a bug in Dateline, not in your content.\n${stack}\n`;
  return { text, exitCode: EXIT.bug };
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
