import { afterAll, describe, expect, it } from "vitest";
import { openThreads } from "../../../src/build/thread/open-threads.ts";
import { recapText, settingsText } from "../../model/content-of.ts";
import { wordsIn } from "../../templates/draw.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { projectFolder } from "../site-desk.ts";
import { FIRST, makeDesk, saying } from "./history-desk.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

describe("a site built from a repository", () => {
  it("has a page for each recap that was edited, with its versions, times and commits", async () => {
    const { commit, publish } = makeDesk(threads);
    const first = commit(FIRST);
    expect((await publish()).histories).toEqual({});
    const second = commit({ "recaps/a.md": saying("They met on Sunday.") });
    const { histories, files, notices } = await publish();
    expect(histories).toEqual({
      a:
        `Version 2, 11.06pm Kyiv and Moscow, 15 May 2025 Commit ${second.slice(0, 12)} ` +
        "Point changed They met on (removed: Friday)(added: Sunday). " +
        `Version 1, 11.03pm Kyiv and Moscow, 15 May 2025 Commit ${first.slice(0, 12)} ` +
        "The first published version.",
    });
    expect(files.get("2025/05/15/a/index.html")).toContain(
      '/history/">History of this recap (2 versions)</a>',
    );
    expect(files.get("2025/05/16/b/index.html")).not.toContain("History");
    expect(notices).toEqual([]);
  });

  it("takes links to pages of history that are there, and refuses others", async () => {
    const { commit, publish } = makeDesk(threads);
    const link = (recap: string): string => saying(`They [met](${recap}history/).`);
    commit(FIRST);
    commit({ "recaps/a.md": link("/2025/05/15/a/") });
    expect((await publish()).files.get("2025/05/15/a/index.html")).toContain(
      '/a/history/">met</a>',
    );
    commit({ "recaps/a.md": link("/2025/05/16/b/") });
    await expect(publish()).rejects.toThrow("broken-link");
  });

  it("changes the recap’s page and that of its history alone", async () => {
    const { commit, publish } = makeDesk(threads);
    commit(FIRST);
    commit({ "recaps/a.md": saying("They met on Sunday.") });
    await publish();
    commit({ "pages/about.md": "---\ntitle: About\n---\n\nWords.\n" });
    await publish();
    commit({ "recaps/a.md": saying("They met on Monday.", { summary: "In short." }) });
    const { added, changed } = (await publish({ isExplained: true })).published;
    const pages = [...added, ...changed].filter((path) => path.includes("/history/"));
    expect(pages).toEqual(["2025/05/15/a/history/index.html"]);
    expect(changed).toContain("2025/05/15/a/index.html");
  });

  it("says that the commit is why, where an edit was built before it was committed", async () => {
    const { commit, write, publish } = makeDesk(threads);
    commit(FIRST);
    write({ "recaps/a.md": saying("They met on Sunday.") });
    expect((await publish()).histories).toEqual({});
    commit({});
    const { published, histories } = await publish({ isExplained: true });
    expect(Object.keys(histories)).toEqual(["a"]);
    expect(published.explained).toEqual([
      { path: "2025/05/15/a/history/index.html", why: "the commit of the content changed" },
      { path: "2025/05/15/a/index.html", why: "the commit of the content changed" },
      { path: "build.json", why: "the commit of the content changed" },
    ]);
  });

  it("follows a recap to another file", async () => {
    const { commit, publish } = makeDesk(threads);
    commit(FIRST);
    await publish();
    commit({ "recaps/2025/new.md": saying("They met on Friday, both say.") }, "recaps/a.md");
    const { histories } = await publish();
    expect(Object.keys(histories)).toEqual(["new"]);
    expect(histories["new"]).toContain("They met on Friday(added: , both say).");
  });

  it("shows neither drafts nor what was replaced under embargo, and the newest when its time comes", async () => {
    const { commit, publish } = makeDesk(threads);
    const publishAt = { publish: "2025-05-20 10:00 Kyiv" };
    commit({ ...FIRST, "recaps/a.md": saying("Draft.", { draft: "true" }) });
    commit({ "recaps/a.md": saying("Early.", publishAt) });
    commit({ "recaps/a.md": saying("First.", publishAt) });
    expect((await publish()).histories).toEqual({});
    commit({ "recaps/a.md": saying("Second.", publishAt) });
    // What was committed while the embargo lasted was replaced before it ended.
    expect((await publish()).histories).toEqual({});
    commit({ "recaps/b.md": recapText({ time: "2025-05-16 10:00 Kyiv", ...publishAt }) });
    expect(
      (await publish({ now: at("2025-05-20T06:59:59Z") })).files.has("2025/05/16/b/index.html"),
    ).toBe(false);
    expect((await publish({ now: at("2025-05-20T07:00:00Z") })).histories).toEqual({
      b: expect.stringContaining("Version 2"),
    });
  });

  it("leaves the place of a point that was taken out, with a line that says when", async () => {
    const { commit, publish } = makeDesk(threads);
    commit({ ...FIRST, "recaps/a.md": `${saying("They met.")}- They left. {#left}\n` });
    commit({ "recaps/a.md": saying("They met.") });
    const { files } = await publish();
    const line = /<p id="left">[\s\S]*?<\/p>/.exec(files.get("2025/05/15/a/index.html") ?? "")?.[0];
    expect(wordsIn(line ?? "")).toBe(
      "A point that stood in this recap was removed: 11.06pm Kyiv and Moscow, 15 May 2025. What it said",
    );
  });

  it("links commits where the settings say how", async () => {
    const { commit, publish } = makeDesk(threads);
    const url = "https://code.example/c/{commit}";
    commit({ ...FIRST, "site.yaml": settingsText({ "commit-url": `"${url}"` }) });
    const name = commit({ "recaps/a.md": saying("They met on Sunday.") });
    const { files } = await publish();
    expect(files.get("2025/05/15/a/history/index.html")).toContain(
      `<a href="https://code.example/c/${name}"><code>${name.slice(0, 12)}</code></a>`,
    );
  });
});
