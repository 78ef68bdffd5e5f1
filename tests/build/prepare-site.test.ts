import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { prepareSite, type PreparedSite } from "../../src/build/prepare-site.ts";
import { makeContent, recapText } from "../cli/scratch.ts";
import { settingsText } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";
import { makeFolder } from "./temporary-folder.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

function prepare(contentFolder: string, withDrafts = false): PreparedSite {
  const now = at("2030-01-01T00:00:00Z");
  return prepareSite({
    contentFolder,
    contentName: "content",
    projectFolder,
    now,
    withDrafts,
    url: undefined,
  });
}

/** The problems of a content folder, as their file and their rule. */
function problemsOf(
  files: Readonly<Record<string, string>>,
  withDrafts = false,
): readonly (readonly [file: string, rule: string])[] {
  const { problems } = prepare(makeContent(files).content, withDrafts);
  return problems.map(({ file, rule }) => [file.replace("content/", ""), rule]);
}

const GOOD = recapText("title: The meeting\ntime: 2025-01-15 22:27 Kyiv");
const NO_ZONE = recapText("title: The meeting\ntime: 2025-01-15 22:27");
const DRAFT = recapText("title: The meeting\ntime: 2025-01-15 22:27 Kyiv\ndraft: true");

/** A recap whose one point links to `href`. */
function linkTo(href: string, fields = ""): string {
  const head = `title: Another\ntime: 2025-01-16 09:00 Kyiv${fields}`;
  return recapText(head, `See [what was said](${href}).`);
}

describe("prepareSite", () => {
  it("makes the site of content without problems, and gives what was read", () => {
    const { content } = makeContent({ "recaps/2025-01-15-meeting.md": GOOD });
    const { site, problems, content: read } = prepare(content);
    expect(problems).toEqual([]);
    expect(site?.recaps.map(({ url }) => url)).toEqual(["/2025/01/15/meeting/"]);
    expect(read.map(({ path }) => path)).toEqual([
      "content/events/talks.md",
      "content/recaps/2025-01-15-meeting.md",
      "content/site.yaml",
    ]);
  });

  it("finds the problems of all files, and of the links between them, in one run and in order", () => {
    expect(
      problemsOf({
        "recaps/z.md": linkTo("/events/tolks/"),
        "recaps/a.md": NO_ZONE,
        "events/visit.md": "---\ntitle: A visit\nstate: over\n---\n",
      }),
    ).toEqual([
      ["events/visit.md", expect.any(String)],
      ["recaps/a.md", "time"],
      ["recaps/z.md", "broken-link"],
    ]);
  });

  it("makes no site where the settings cannot be made out, and keeps what was read", () => {
    const { site, problems, content } = prepare(makeContent({ "site.yaml": "title: X\n" }).content);
    expect(site).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(content.map(({ name }) => name)).toContain("site.yaml");
  });

  it("throws where the folder cannot be read", () => {
    expect(() => prepare(join(makeFolder(), "nowhere"))).toThrow("ENOENT");
  });
});

describe("a link", () => {
  it.each([
    ["a recap", "recaps/2025-01-15-meeting.md", NO_ZONE, "/2025/01/15/meeting/"],
    ["a point of a recap", "recaps/2025-01-15-meeting.md", NO_ZONE, "/2025/01/15/meeting/#met"],
    [
      "a recap with a slug of its own",
      "recaps/2025-01-15-meeting.md",
      recapText("title: The meeting\ntime: 2025-01-15 22:27\nslug: they-met"),
      "/2025/01/15/they-met/",
    ],
    ["an event", "events/visit.md", "---\nsummary: No title.\n---\n", "/events/visit/"],
  ])("to %s is not blamed while %s cannot be made out", (_, name, text, href) => {
    const found = problemsOf({ [name]: text, "recaps/2025-01-16-another.md": linkTo(href) });
    expect(found.map(([file]) => file)).toEqual([name]);
  });

  it("to another page that does not exist is blamed all the same", () => {
    const files = {
      "recaps/2025-01-15-meeting.md": NO_ZONE,
      "recaps/2025-01-16-another.md": linkTo("/2025/01/15/meetings/"),
    };
    expect(problemsOf(files)).toEqual([
      ["recaps/2025-01-15-meeting.md", "time"],
      ["recaps/2025-01-16-another.md", "broken-link"],
    ]);
  });

  it("to a page of history is not blamed where there may be one", () => {
    const listProblems = (href: string, settings: string): readonly (readonly string[])[] =>
      problemsOf({
        "site.yaml": settings,
        "recaps/2025-01-15-meeting.md": GOOD,
        "recaps/2025-01-16-another.md": linkTo(href),
      });
    const broken = [["recaps/2025-01-16-another.md", "broken-link"]];
    const without = settingsText({ history: "false" });
    expect(listProblems("/2025/01/15/meeting/history/", settingsText())).toEqual([]);
    expect(listProblems("/2025/01/15/meetings/history/", settingsText())).toEqual(broken);
    expect(listProblems("/2025/01/15/history/", settingsText())).toEqual(broken);
    expect(listProblems("/2025/01/15/meeting/history/", without)).toEqual(broken);
  });

  it("to the place of a removed point is not blamed", () => {
    const removed =
      "\nremoved: [{ point: left, time: 2025-01-16 09:00 Kyiv, text: It was wrong. }]";
    const meeting = recapText(`title: The meeting\ntime: 2025-01-15 22:27 Kyiv${removed}`);
    const files = (href: string): Readonly<Record<string, string>> => ({
      "recaps/2025-01-15-meeting.md": meeting,
      "recaps/2025-01-16-another.md": linkTo(href),
    });
    expect(problemsOf(files("/2025/01/15/meeting/#left"))).toEqual([]);
    expect(problemsOf(files("/2025/01/15/meeting/#right"))).toEqual([
      ["recaps/2025-01-16-another.md", "broken-anchor"],
    ]);
  });

  it("to a draft is blamed, unless drafts are shown", () => {
    const files = {
      "recaps/2025-01-15-meeting.md": DRAFT,
      "recaps/2025-01-16-another.md": linkTo("/2025/01/15/meeting/"),
    };
    expect(problemsOf(files)).toEqual([["recaps/2025-01-16-another.md", "broken-link"]]);
    expect(problemsOf(files, true)).toEqual([]);
  });

  it("to a recap under embargo is blamed until its time, lest it lead nowhere", () => {
    const held = recapText(
      "title: Held\ntime: 2025-01-15 22:27 Kyiv\npublish: 2035-01-01 00:00 Kyiv",
    );
    const link = linkTo("/2025/01/15/meeting/");
    const files = { "recaps/2025-01-15-meeting.md": held, "recaps/another.md": link };
    expect(problemsOf(files)).toEqual([["recaps/another.md", "broken-link"]]);
    expect(problemsOf(files, true)).toEqual([]);
  });

  it("in a draft is followed where drafts are shown", () => {
    const files = { "recaps/2025-01-16-another.md": linkTo("/events/none/", "\ndraft: true") };
    expect(problemsOf(files)).toEqual([]);
    expect(problemsOf(files, true)).toEqual([["recaps/2025-01-16-another.md", "broken-link"]]);
  });
});
