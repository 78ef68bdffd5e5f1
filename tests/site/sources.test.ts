import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { markdownText, recapText, settingsText, type Files } from "../model/content-of.ts";
import { wordsIn } from "../templates/draw.ts";
import { runDateline } from "./run-dateline.ts";
import { readFolder } from "./site-folder.ts";
import { writeContent } from "./write-content.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
const content = join(folder, "content");
const output = join(folder, "site");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A recap of two points, of which the first quotes `said` from a source that has “We will open the bridge on Monday”. */
function filesWith(said: string, sources = ""): Files {
  return {
    "site.yaml": settingsText(),
    "events/talks.md": markdownText({ title: "The talks" }),
    "recaps/bridge.md": recapText(
      {
        time: "2025-05-15 22:27 Kyiv",
        sources: `
  - publisher: An agency
    title: The bridge
    url: https://agency.example/bridge
    archived: https://archive.example/bridge
    seen: 2025-05-15 22:05 Kyiv
    point: bridge
    excerpt: |
      We will open the bridge on Monday, whatever the weather
      and however deep the peacock-blue river runs.
  - { publisher: A paper, url: https://paper.example/ }${sources}`,
      },
      `- **The bridge will open**, the minister said: “${said}.” {#bridge}\n- They left. {#left}\n`,
    ),
  };
}

let before: Files = {};

/** The files of the site that `files` make. */
function build(files: Files, more: readonly string[] = []): ReadonlyMap<string, string> {
  writeContent(content, before, files);
  before = files;
  const args = ["build", "--content", content, "--output", output];
  const { status, stderr } = runDateline([...args, "--now", "2025-05-16T09:00:00Z", ...more]);
  expect(stderr).not.toContain("problem");
  expect(status).toBe(0);
  return readFolder(output);
}

const PAGE = "2025/05/15/bridge/index";
const LINE =
  "Source: An agency: “The bridge” (archived copy; seen 10.05pm Kyiv and Moscow, 15 May 2025)";

describe("sources of a built site", () => {
  it("stand under their point, on its page, on the front page and in feeds", () => {
    const files = build(filesWith("We will open the bridge on Monday"));
    for (const name of [`${PAGE}.html`, "index.html"])
      expect(wordsIn(files.get(name) ?? "")).toContain(
        `the minister said: “We will open the bridge on Monday.” ${LINE} §`,
      );
    for (const name of ["feed.xml", "rss.xml", "feed.json", "events/talks/feed.xml"])
      expect(files.get(name)).toContain("https://archive.example/bridge");
    expect(files.get(`${PAGE}.txt`)).toContain("\n  Source: An agency: “The bridge”, https://");
    expect(wordsIn(files.get(`${PAGE}.html`) ?? "")).toContain("Sources A paper");
  });

  it("have no excerpt in any file", () => {
    const files = build(filesWith("We would open the bridge on Monday"));
    expect(files.size).toBeGreaterThan(20);
    const telling = [...files].filter(([, text]) => /peacock-blue|whatever the weather/.test(text));
    expect(telling).toEqual([]);
  });

  it("mark a quotation that is not in them, and a build goes through", () => {
    const files = build(filesWith("We would open the bridge on Monday"));
    expect(wordsIn(files.get(`${PAGE}.html`) ?? "")).toContain(
      `“We would open the bridge on Monday.” (wording unverified) ${LINE}`,
    );
    expect(files.get(`${PAGE}.txt`)).toContain("Monday.” (wording unverified)\n");
    const run = runDateline(["check", "--content", content]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      "the excerpt of An agency says ‘will’ where the quotation says ‘would’. (unverified-quotation)",
    );
    expect(run.stdout).toContain(
      "  write: - **The bridge will open**, the minister said: “We will open the bridge on Monday.” {#bridge}\n",
    );
  });

  it("make the same site when they change as when all is built anew", () => {
    build(filesWith("We would open the bridge on Monday"));
    const more = "\n  - { publisher: A radio, point: left, excerpt: They left. }";
    const changed = build(filesWith("We would open the bridge on Monday", more));
    expect(wordsIn(changed.get(`${PAGE}.html`) ?? "")).toContain("They left. Source: A radio");
    const mended = build(filesWith("We will open the bridge on Monday", more));
    expect(mended.get(`${PAGE}.html`)).not.toContain("unverified");
    expect(build(before, ["--clean"])).toEqual(mended);
  });
});
