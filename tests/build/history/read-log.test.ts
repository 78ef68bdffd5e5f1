import { describe, expect, it } from "vitest";
import { readLog } from "../../../src/build/history/read-log.ts";
import { makeFolder } from "../temporary-folder.ts";
import { makeRepository } from "./repository.ts";

/** What a log says, as a line for each commit: what it did to which files. */
async function linesOf(folder: string, to: string, from?: string): Promise<readonly string[]> {
  const { commits, isContinued } = await readLog(folder, to, from);
  const lines = commits.map(({ changes }) =>
    changes
      .map(({ name, from: old, blob }) => `${blob === undefined ? "-" : "+"}${name} ${old ?? ""}`)
      .join("; ")
      .trim(),
  );
  return [isContinued ? "continued" : "whole", ...lines];
}

const TEXT = Array.from({ length: 20 }, (_, index) => `Line ${index}\n`).join("");

describe("readLog", () => {
  it("tells what each commit did to recaps, and of commits that did nothing to them too", async () => {
    const { contentFolder, commit } = makeRepository(makeFolder());
    commit({ "recaps/a.md": TEXT, "pages/b.md": "b" });
    commit({ "pages/b.md": "other" });
    commit({ "recaps/2025/b c.md": `${TEXT}more\n` }, "recaps/a.md");
    const last = commit({}, "recaps/2025/b c.md");
    expect(await linesOf(contentFolder, last)).toEqual([
      "whole",
      "+recaps/a.md",
      "",
      "+recaps/2025/b c.md recaps/a.md",
      "-recaps/2025/b c.md",
    ]);
  });

  it("goes on from an earlier commit, and from the same one has nothing", async () => {
    const { contentFolder, commit } = makeRepository(makeFolder());
    const first = commit({ "recaps/a.md": "1" });
    commit({ "pages/b.md": "other" });
    const last = commit({ "recaps/a.md": "2" });
    expect(await linesOf(contentFolder, last, first)).toEqual(["continued", "", "+recaps/a.md"]);
    expect(await linesOf(contentFolder, last, last)).toEqual(["continued"]);
  });

  it("begins anew where the earlier commit is no longer on the line: amended, taken back, unknown", async () => {
    const { contentFolder, commit, git } = makeRepository(makeFolder());
    const first = commit({ "recaps/a.md": "1" });
    const second = commit({ "recaps/a.md": "2" });
    git("commit", "--quiet", "--amend", "--allow-empty", "--message", "Amended");
    const amended = git("rev-parse", "HEAD");
    const whole = ["whole", "+recaps/a.md", "+recaps/a.md"];
    expect(await linesOf(contentFolder, amended, second)).toEqual(whole);
    expect(await linesOf(contentFolder, first, second)).toEqual(["whole", "+recaps/a.md"]);
    expect(await linesOf(contentFolder, amended, "0".repeat(40))).toEqual(whole);
  });

  it("takes a merge for one change of the line that it was merged into", async () => {
    const { contentFolder, commit, git } = makeRepository(makeFolder());
    const first = commit({ "recaps/a.md": "1", "recaps/b.md": "1" });
    git("checkout", "--quiet", "-b", "side");
    commit({ "recaps/a.md": "2" });
    const side = commit({ "recaps/a.md": "3" });
    git("checkout", "--quiet", "main");
    commit({ "recaps/b.md": "2" });
    git("merge", "--quiet", "--no-edit", "side");
    const merged = git("rev-parse", "HEAD");
    const line = ["+recaps/b.md", "+recaps/a.md"];
    expect(await linesOf(contentFolder, merged, first)).toEqual(["continued", ...line]);
    // What was built from the side is on another line.
    expect((await linesOf(contentFolder, merged, side)).slice(2)).toEqual(line);
    expect((await linesOf(contentFolder, merged, side))[0]).toBe("whole");
  });

  it("looks only below the folder that it is asked of", async () => {
    const folder = makeFolder();
    const { commit } = makeRepository(folder);
    const last = commit({ "recaps/a.md": "1" });
    expect(await linesOf(folder, last)).toEqual(["whole", ""]);
    expect(await linesOf(`${folder}/content/recaps`, last)).toEqual(["whole", ""]);
  });

  it("fails outside of a repository", async () => {
    await expect(readLog(makeFolder(), "HEAD", undefined)).rejects.toThrow("git");
  });
});
