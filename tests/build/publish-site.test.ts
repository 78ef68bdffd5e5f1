import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { markdownText, recapText } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";
import { changedOf, FILES, listTouched, makeDesk, projectFolder } from "./site-desk.ts";
import { fillFolder } from "./temporary-folder.ts";

const threads = openThreads(projectFolder);
afterAll(() => threads.close());

describe("publishing again", () => {
  it("writes nothing where nothing changed", async () => {
    const { publish } = makeDesk(threads);
    const first = await publish();
    const second = await publish();
    expect(changedOf(first).length).toBe(
      [...first.site.keys()].filter((n) => !n.endsWith("/")).length,
    );
    expect([changedOf(second), second.rendered]).toEqual([[], 0]);
    expect(second.site).toEqual(first.site);
    expect(second.published).toEqual({ ...first.published, added: [] });
    expect([...first.notices, ...second.notices]).toEqual([]);
  });

  it("writes what an edit changes, says so, and leaves the rest as it lay", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    const first = await publish();
    fillFolder(contentFolder, { "pages/rules.md": markdownText({ title: "Rules" }, "Others.\n") });
    const second = await publish();
    expect(changedOf(second)).toEqual(["build.json", "rules/index.html"]);
    expect(listTouched(first.site, second.site)).toEqual(changedOf(second));
    expect(second.rendered).toBe(2);
  });

  it("leaves alone the pages of other recaps, but for those beside a recap that is edited", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    const first = await publish();
    const time = "2025-05-02 10:00 Kyiv";
    fillFolder(contentFolder, { "recaps/day-2.md": recapText({ time, title: "Others meet" }) });
    const second = await publish();
    const changed = changedOf(second);
    expect(listTouched(first.site, second.site)).toEqual(changed);
    const recaps = changed.filter((path) => /^2025\/\d\d\/\d\d\/[^/]+\/index/.test(path));
    expect(recaps).toEqual([
      "2025/05/01/day-1/index.html",
      "2025/05/02/day-2/index.html",
      "2025/05/02/day-2/index.json",
      "2025/05/02/day-2/index.txt",
      "2025/05/03/day-3/index.html",
    ]);
    expect(changed).not.toContain("events/visit/index.html");
  });

  it("deletes what is gone", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    await publish();
    const draft = recapText({ time: "2025-03-01 10:00 Kyiv", events: "[visit]", draft: "true" });
    fillFolder(contentFolder, { "recaps/berg.md": draft });
    const { site } = await publish();
    expect([...site.keys()].filter((path) => /berg\/index/.test(path))).toEqual([
      "people/berg/index.html",
    ]);
    expect(site.has("2025/03/")).toBe(false);
  });

  it("leaves the folder as it lay while the content has problems, and goes on from there", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    const first = await publish();
    const wrong = {
      "recaps/day-2.md": recapText({ time: "2025-05-02 10:00" }),
      "pages/rules.md": "x",
    };
    fillFolder(contentFolder, wrong);
    const second = await publish();
    expect(second.published).toMatchObject({
      kind: "problems",
      problems: [{ file: "content/pages/rules.md" }, { file: "content/recaps/day-2.md" }],
    });
    expect(second.site).toEqual(first.site);
    fillFolder(contentFolder, FILES);
    const third = await publish();
    expect(changedOf(third)).toEqual([]);
    expect(third.site).toEqual(first.site);
  });

  it("lets time pass", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    const time = "2025-05-15 22:27 Kyiv";
    fillFolder(contentFolder, {
      "recaps/held.md": recapText({ time, publish: "2025-05-16 09:00 Kyiv" }),
    });
    await publish({ now: at("2025-05-16T05:59:59Z") });
    const { site } = await publish({ now: at("2025-05-16T06:00:00Z") });
    expect(site.has("2025/05/15/held/index.html")).toBe(true);
    const again = await publish({ now: at("2025-05-16T05:59:59Z") });
    expect(again.site.has("2025/05/15/held/index.html")).toBe(false);
  });
});

describe("the commit of the content", () => {
  it("changes what says it, and no other file", async () => {
    const { publish, contentFolder } = makeDesk(threads);
    const author = ["-c", "user.name=Desk", "-c", "user.email=desk@desk.example"];
    const git = (...args: readonly string[]): string =>
      spawnSync("git", [...author, ...args], {
        cwd: contentFolder,
        encoding: "utf8",
      }).stdout.trim();
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "First");
    const first = await publish();
    git("commit", "--quiet", "--allow-empty", "--message", "Second");
    const second = await publish();
    expect(changedOf(second)).toEqual(["about/index.html", "build.json"]);
    expect(listTouched(first.site, second.site)).toEqual(changedOf(second));
    const name = git("rev-parse", "HEAD");
    const textOf = (path: string) => readFileSync(join(contentFolder, "../site", path), "utf8");
    expect(JSON.parse(textOf("build.json"))).toMatchObject({ commit: name, isModified: false });
    expect(textOf("about/index.html")).toContain(name.slice(0, 12));
    expect(textOf("rules/index.html")).not.toContain(name.slice(0, 12));
  });
});
