import { expect, it } from "vitest";
import { formatDiff } from "../../src/cli/format-diff.ts";

/** The difference of two texts of one file. */
function diff(before: string, after: string): string {
  return formatDiff({ path: "a.md", newPath: "a.md", before, after });
}

it("shows each run of lines that differ, old ones first, with where it stands", () => {
  expect(diff("a\nb\nc\nd\ne\n", "a\nB\nC\nd\nE\n")).toBe(
    "--- a.md\n+++ a.md\n@@ -2,2 +2,2 @@\n-b\n-c\n+B\n+C\n@@ -5,1 +5,1 @@\n-e\n+E\n",
  );
});

it("is empty where nothing differs, and says how a renamed file was called", () => {
  expect(diff("a", "a")).toBe("");
  expect(formatDiff({ path: "a.md", newPath: "b.md", before: "a\n", after: "b\n" })).toMatch(
    /^--- a\.md\n\+\+\+ b\.md\n/,
  );
});
