import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { EXIT, UsageError } from "../../src/cli/exit-code.ts";
import { explainError } from "../../src/cli/explain-error.ts";

describe("an error that ends a command", () => {
  it("is a sentence and exit code 2 where the command was called wrongly", () => {
    expect(explainError(new UsageError("there is no folder x."))).toEqual({
      text: "dateline: there is no folder x.\n",
      exitCode: EXIT.wrongUsage,
    });
  });

  it("is a sentence without a stack where the disk refuses", () => {
    const error = Object.assign(new Error("EACCES: permission denied, mkdir '/x'"), {
      code: "EACCES",
    });
    const { text, exitCode } = explainError(error);
    expect(text).toBe("dateline: the disk refused: EACCES: permission denied, mkdir '/x'\n");
    expect(exitCode).toBe(EXIT.wrongUsage);
  });

  it("keeps commander's own answer to --help", () => {
    expect(explainError(new CommanderError(0, "help", ""))).toEqual({
      text: "",
      exitCode: EXIT.fine,
    });
  });

  it("shows its stack, and exit code 70, only where it is a bug of ours", () => {
    const { text, exitCode } = explainError(new TypeError("no such thing"));
    expect(text).toContain("this is a bug in Dateline");
    expect(text).toContain("explain-error.test.ts");
    expect(exitCode).toBe(EXIT.bug);
  });
});
