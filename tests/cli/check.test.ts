import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/content/problem.ts";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

const twoMistakes = {
  "recaps/2025-01-15-2227-meeting.md": recapText("title: One\ntime: 2025-01-15 22:27"),
  "recaps/2025-01-16-0900-later.md": recapText("titel: Two\ntime: 2025-01-16 09:00 Kyiv"),
};

describe("check", () => {
  it("says that there is nothing to mend, and exits with 0", () => {
    const run = runDateline(["check"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^no problems in \d+ files\n$/);
  });

  it("prints every problem of every file with its place, its lines and the line to write", () => {
    const { content } = makeContent(twoMistakes);
    const run = runDateline(["check", "--content", content]);
    expect(run.status).toBe(1);
    expect(run.stdout.replaceAll(content, "content")).toBe(
      `content/recaps/2025-01-15-2227-meeting.md:3:7: “2025-01-15 22:27” does not say which zone's clock it is. (time)
  2 | title: One
> 3 | time: 2025-01-15 22:27
    |       ^
  4 | events: [talks]
  write: time: 2025-01-15 22:27 Kyiv
         time: 2025-01-15 22:27 Moscow

content/recaps/2025-01-16-0900-later.md:2:1: There is no key \`titel\`; did you mean \`title\`? (unknown-key)
  1 | ---
> 2 | titel: Two
    | ^
  3 | time: 2025-01-16 09:00 Kyiv
  write: title: Two

2 problems in 2 files
`,
    );
  });

  it("gives the same list as JSON and as annotations", () => {
    const { content } = makeContent(twoMistakes);
    const json = runDateline(["check", "--content", content, "--format", "json"]);
    expect(json.status).toBe(1);
    const problems = JSON.parse(json.stdout) as readonly Problem[];
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ["time", 3],
      ["unknown-key", 2],
    ]);
    const github = runDateline(["check", "--content", content, "--format", "github"]);
    expect(github.stdout.split("\n")[0]).toMatch(
      /^::error file=.*meeting\.md,line=3,col=7,endColumn=16,title=time::“2025/,
    );
  });

  it("gives an empty list as JSON where there is nothing to mend", () => {
    expect(runDateline(["check", "--format", "json"]).stdout).toBe("[]\n");
  });
});

describe("check of some files", () => {
  it("tells their problems alone, in every form", () => {
    const { content } = makeContent(twoMistakes);
    const file = `${content}/recaps/2025-01-16-0900-later.md`;
    const run = runDateline(["check", "--content", content, file]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /^[^\n]*later\.md:2:1: There is no key `titel`[^]*\n1 problem in 1 file\n$/,
    );
    const json = runDateline(["check", "--content", content, "--format", "json", file]);
    expect(JSON.parse(json.stdout)).toMatchObject([{ rule: "unknown-key", line: 2 }]);
  });

  it("says that there is nothing to mend where only others have problems", () => {
    const { content } = makeContent(twoMistakes);
    const run = runDateline(["check", "--content", content, `${content}/events/talks.md`]);
    expect(run).toMatchObject({ status: 0, stdout: "no problems in 1 file\n" });
  });

  it("knows what they refer to, though nothing of it is checked", () => {
    const name = "recaps/2025-01-17-0900-link.md";
    const { content } = makeContent({
      [name]: recapText(
        "title: Three\ntime: 2025-01-17 09:00 Kyiv",
        "See [talks](/events/tolks/).",
      ),
    });
    const run = runDateline(["check", "--content", content, `${content}/${name}`]);
    expect(run.stdout).toContain("did you mean `/events/talks/`?");
  });

  it.each([
    ["a file that is not there", "none.md", "there is no file none.md."],
    ["a file that is not in the content", "package.json", "is no file in"],
  ])("refuses %s", (_, file, message) => {
    const run = runDateline(["check", file]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

describe("check --dates", () => {
  const name = "recaps/2025-05-15-2227-meeting.md";
  const fields = "title: One\ntime: 2025-05-15 22:27 Kyiv";
  const files = {
    [name]: recapText(`${fields}\nsummary: They met on Monday.`, "They meet tomorrow."),
  };
  const meets = "- They meet tomorrow. {#met}";
  const dated = "- They meet [tomorrow]{on=2025-05-16}. {#met}";

  it("notes words that want a date, and exits with 0: they are no problems", () => {
    const { content } = makeContent(files);
    const run = runDateline(["check", "--dates", "--content", content]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^no problems in 3 files\n/);
    expect(run.stdout).toContain(
      ":8:13: note: “tomorrow” is Friday 16 May 2025. (words-without-date)\n",
    );
    expect(run.stdout).toContain(`  write: ${dated}\n`);
    expect(run.stdout).toMatch(/\n2 notes in 1 file\n$/);
    expect(runDateline(["check", "--content", content]).stdout).toBe("no problems in 3 files\n");
  });

  it("tells notes from problems in every form", () => {
    const { content } = makeContent({ ...files, ...twoMistakes });
    const check = (format: string) =>
      runDateline(["check", "--dates", "--format", format, "--content", content]);
    const json = check("json");
    expect(json.status).toBe(1);
    const found = JSON.parse(json.stdout) as readonly { rule: string; level: string }[];
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([
      ["time", "error"],
      ["unknown-key", "error"],
      ["words-without-date", "note"],
      ["words-without-date", "note"],
    ]);
    expect(check("github").stdout.match(/^::\w+/gm)).toEqual([
      "::error",
      "::error",
      "::notice",
      "::notice",
    ]);
    expect(check("text").stdout).toMatch(/\n\n2 problems in 2 files\n2 notes in 1 file\n$/);
  });

  it("with --fix writes the dates into points, and shows what it changed", () => {
    const { content } = makeContent(files);
    const before = readFileSync(join(content, name), "utf8");
    const run = runDateline(["check", "--fix", "--dates", "--content", content]);
    expect(run.status).toBe(0);
    const path = `${content}/${name}`;
    expect(run.stderr).toBe(
      `wrote 0 point ids\n--- ${path}\n+++ ${path}\n@@ -8,1 +8,1 @@\n-${meets}\n+${dated}\n`,
    );
    expect(readFileSync(join(content, name), "utf8")).toBe(before.replace(meets, dated));
    const again = runDateline(["check", "--fix", "--dates", "--content", content]);
    expect(again.stderr).toBe("wrote 0 point ids\n");
    expect(again.stdout).toMatch(/\n1 note in 1 file\n$/);
  });

  it("with --fix leaves a file with a problem as it is", () => {
    const troubled = {
      [name]: recapText("titel: One\ntime: 2025-05-15 22:27 Kyiv", "They meet tomorrow."),
    };
    const { content } = makeContent(troubled);
    const run = runDateline(["check", "--fix", "--dates", "--content", content]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe("wrote 0 point ids\nleft 1 file with problems as it is\n");
    expect(readFileSync(join(content, name), "utf8")).toBe(troubled[name]);
  });

  it("finds nothing to note in the demonstration content", () => {
    expect(runDateline(["check", "--dates"]).stdout).toMatch(/^no problems in \d+ files\n$/);
  });
});
