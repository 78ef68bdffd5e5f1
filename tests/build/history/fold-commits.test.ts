import { describe, expect, it } from "vitest";
import { foldCommits } from "../../../src/build/history/fold-commits.ts";
import type { RawChange } from "../../../src/build/history/parse-raw-change.ts";
import { toInstant } from "../../../src/time/instant.ts";

type Change = readonly [name: string, blob?: string | undefined, from?: string];

/** What commits with these changes, a second after each other, make of the revisions `known`. */
function fold(
  commits: readonly (readonly Change[])[],
  known: Readonly<Record<string, readonly string[]>> = {},
): object {
  const revisions = foldCommits(
    commits.map((changes, index) => ({
      name: `c${index}`,
      parent: "",
      at: toInstant(index * 1000),
      changes: changes.map(([name, blob, from]): RawChange => ({ name, blob, from, before: "" })),
    })),
    (name) => (known[name] ?? []).map((blob) => ({ commit: "", at: toInstant(0), blob })),
  );
  return Object.fromEntries(
    [...revisions].map(([name, own]) => [name, own.map(({ blob }) => blob).join(" ")]),
  );
}

describe("foldCommits", () => {
  it("adds a revision for each commit that wrote a file, after those that were known", () => {
    const commits = [[["recaps/a.md", "1"]], [["recaps/a.md", "2"]]] as const;
    expect(fold(commits)).toEqual({ "recaps/a.md": "1 2" });
    expect(fold(commits, { "recaps/a.md": ["0"] })).toEqual({ "recaps/a.md": "0 1 2" });
  });

  it("says when and by which commit", () => {
    const change = { name: "recaps/a.md", blob: "1", from: undefined, before: undefined };
    const commit = { name: "c0ffee", parent: "", at: toInstant(5000), changes: [change] };
    expect(foldCommits([commit], () => []).get("recaps/a.md")).toEqual([
      { commit: "c0ffee", at: 5000, blob: "1" },
    ]);
  });

  it("follows a file that was moved, edited or not, and begins anew at its old name", () => {
    expect(
      fold([
        [["recaps/a.md", "1"]],
        [["recaps/b.md", "1", "recaps/a.md"]],
        [["recaps/2025/c.md", "2", "recaps/b.md"]],
        [["recaps/a.md", "3"]],
      ]),
    ).toEqual({ "recaps/a.md": "3", "recaps/b.md": "", "recaps/2025/c.md": "1 2" });
  });

  it("follows files that take each other’s names", () => {
    const swap = [
      [
        ["recaps/b.md", "a2", "recaps/a.md"],
        ["recaps/a.md", "b2", "recaps/b.md"],
      ],
    ] as const;
    expect(fold(swap, { "recaps/a.md": ["a1"], "recaps/b.md": ["b1"] })).toEqual({
      "recaps/a.md": "b1 b2",
      "recaps/b.md": "a1 a2",
    });
  });

  it("goes on where a file was removed and put back", () => {
    const name = "recaps/a.md";
    expect(fold([[[name, "1"]], [[name]], [[name, "1"]], [[name]], [[name, "2"]]])).toEqual({
      [name]: "1 2",
    });
  });

  it("looks at recaps only", () => {
    const names = ["recaps/a.txt", "recaps/.a.md", "recaps/.old/a.md", "pages/a.md"];
    expect(fold([names.map((name) => [name, "1"] as const)])).toEqual({});
  });
});
