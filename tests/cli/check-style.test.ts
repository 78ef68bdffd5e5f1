import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDateline } from "../site/run-dateline.ts";
import { makeContent, recapText } from "./scratch.ts";

const NAME = "recaps/2025-05-15-2227-meeting.md";
const FIELDS = "title: One\ntime: 2025-05-15 22:27 Kyiv";
const KYIV = { "places/kyiv.md": "---\nname: Kyiv\navoid: Kiev\n---\n" };
const SLIPS = "They met in the the palace in Kiev at 10:30 p.m. and said “the the Kiev” tomorrow.";
const MENDED = "They met in the palace in Kyiv at 10.30pm and said “the the Kiev” tomorrow.";

describe("check", () => {
  it("prints what is against house style among problems, and exits with 0 where there are none", () => {
    const { content } = makeContent({ ...KYIV, [NAME]: recapText(FIELDS, SLIPS) });
    const run = runDateline(["check", "--content", content]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.replaceAll(content, "content")).toBe(
      `no problems in 4 files
content/${NAME}:7:19: warning: “the” stands here twice. (double-word)
  6 |
> 7 | - ${SLIPS} {#met}
    |                   ^
  8 |
  write: - ${SLIPS.replace("the the palace", "the palace")} {#met}

content/${NAME}:7:33: warning: The site’s spelling is “Kyiv”, not “Kiev” (content/places/kyiv.md). (avoided-name)
  6 |
> 7 | - ${SLIPS} {#met}
    |                                 ^
  8 |
  write: - ${SLIPS.replace("in Kiev", "in Kyiv")} {#met}

content/${NAME}:7:41: warning: The house style is 10.30pm, not “10:30 p.m.”. (clock-style)
  6 |
> 7 | - ${SLIPS} {#met}
    |                                         ^
  8 |
  write: - ${SLIPS.replace("10:30 p.m.", "10.30pm")} {#met}

3 warnings in 1 file
`,
    );
  });

  it("says of a file by itself what it says of it among all", () => {
    const { content } = makeContent({ ...KYIV, [NAME]: recapText(FIELDS, SLIPS) });
    const check = (...files: readonly string[]): string =>
      runDateline(["check", "--format", "json", "--content", content, ...files]).stdout;
    expect(check()).toContain("avoided-name");
    expect(check(join(content, NAME))).toBe(check());
  });

  it("exits with 1 for a remark of the level error, and counts it among the problems", () => {
    const { content } = makeContent({ [NAME]: recapText(FIELDS, "They met at 12am.") });
    const run = runDateline(["check", "--content", content]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^content|^\/.*:7:15: “12am” may be read .* \(twelve-am\)\n/);
    expect(run.stdout).toMatch(/\n1 problem in 1 file\n$/);
    const github = runDateline(["check", "--format", "github", "--content", content]);
    expect(github).toMatchObject({ status: 1 });
    expect(github.stdout).toMatch(/^::error file=.*,title=twelve-am::/);
  });

  it("looks at drafts, and at recaps that have problems beside", () => {
    const fields = `${FIELDS}\ndraft: true\nauthors: [nobody]`;
    const { content } = makeContent({ [NAME]: recapText(fields, "They met at 6 pm.") });
    const run = runDateline(["check", "--format", "json", "--content", content]);
    const found = JSON.parse(run.stdout) as readonly { rule: string; level: string }[];
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      "unknown-author error",
      "clock-style warning",
    ]);
  });

  it("finds nothing in the demonstration content", () => {
    expect(runDateline(["check", "--format", "json"]).stdout).toBe("[]\n");
  });
});

describe("check --fix", () => {
  it("mends what is safe to mend, shows it as a diff, and leaves quotations", () => {
    const { content } = makeContent({ ...KYIV, [NAME]: recapText(FIELDS, SLIPS) });
    const run = runDateline(["check", "--fix", "--content", content]);
    const path = `${content}/${NAME}`;
    const lines = `-- ${SLIPS} {#met}\n+- ${MENDED} {#met}\n`;
    expect(run.stderr).toBe(
      `wrote 0 point ids\n--- ${path}\n+++ ${path}\n@@ -7,1 +7,1 @@\n${lines}`,
    );
    expect(run.stdout).toBe("no problems in 4 files\n");
    expect(readFileSync(join(content, NAME), "utf8")).toBe(recapText(FIELDS, MENDED));
    expect(runDateline(["check", "--fix", "--content", content]).stderr).toBe(
      "wrote 0 point ids\n",
    );
  });

  it("mends style and writes dates in one go", () => {
    const { content } = makeContent({ [NAME]: recapText(FIELDS, "They meet at 6 pm tomorrow.") });
    runDateline(["check", "--fix", "--dates", "--content", content]);
    const point = "They meet at 6pm [tomorrow]{on=2025-05-16}.";
    expect(readFileSync(join(content, NAME), "utf8")).toBe(recapText(FIELDS, point));
  });

  it("mends titles and summaries, and no other field", () => {
    const fields = (clock: string): string =>
      `title: Talks at ${clock}\nsummary: "Talks at ${clock}: more"\ntime: 2025-05-15 22:27 Kyiv\ncorrections: [{ time: 2025-05-15 23:27 Kyiv, text: It was 6 pm }]`;
    const { content } = makeContent({ [NAME]: recapText(fields("7 p.m.")) });
    expect(runDateline(["check", "--fix", "--content", content]).status).toBe(0);
    expect(readFileSync(join(content, NAME), "utf8")).toBe(recapText(fields("7pm")));
  });

  it("keeps line breaks and a byte-order mark, and leaves a file with a problem as it is", () => {
    const windows = `\uFEFF${recapText(FIELDS, "They met\nat 6 pm.").replaceAll("\n", "\r\n")}`;
    const troubled = recapText(`${FIELDS}\nauthors: [nobody]`, "They met at 6 pm.");
    const other = "recaps/2025-05-16-0900-other.md";
    const { content } = makeContent({ [NAME]: windows, [other]: troubled });
    runDateline(["check", "--fix", "--content", content]);
    expect(readFileSync(join(content, NAME), "utf8")).toBe(windows.replace("6 pm", "6pm"));
    expect(readFileSync(join(content, other), "utf8")).toBe(troubled);
  });
});

describe("check --explain", () => {
  it("lists the rules with the levels of the site", () => {
    const { content } = makeContent();
    const site = readFileSync(join(content, "site.yaml"), "utf8");
    const own = makeContent({ "site.yaml": `${site}style: { twelve-am: off }\n` });
    const run = runDateline(["check", "--explain", "--content", own.content]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      "twelve-am        off      12am and 12pm, for midnight and midday\n",
    );
    expect(run.stdout).toContain("clock-style      warning  clocks in another style");
    expect(run.stdout.split("\n")).toHaveLength(10);
  });

  it("says what one rule is about", () => {
    const { content } = makeContent();
    expect(runDateline(["check", "--explain", "relative-day", "--content", content]).stdout).toBe(
      `relative-day: warning
“today”, “tomorrow” or “on Friday” in a title

A title is read in lists, feeds and search results for years, without the recap’s day beside it. Name the date
(“on 16 May”) or leave the day out. Quotations, names (“Good Friday”) and days that have their date (“Friday 16 May”) are left
alone. The words in points and summaries are for --dates. --fix leaves titles to you.
It looks at recaps in English only.

In site.yaml, with error, warning, note or off:

  style: { relative-day: off }
`,
    );
  });

  it("refuses a rule that there is not", () => {
    const run = runDateline(["check", "--explain", "twelve-pm"]);
    expect(run).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "dateline: there is no rule twelve-pm of house style; did you mean twelve-am?\n",
    });
  });
});
