import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishSite } from "../../src/build/publish-site.ts";
import { toInstant } from "../../src/time/instant.ts";
import { makeTinySite, recapOn, type TinySite } from "./publish-tiny.ts";

/** A published site with three recaps on three days, of which the first names a person. */
async function begin(): Promise<TinySite> {
  const site = makeTinySite({
    "recaps/first.md": recapOn(3, "Anna Example arrives"),
    "recaps/second.md": recapOn(4, "The second round"),
    "recaps/third.md": recapOn(5, "The third round"),
    "people/anna-example.md": "---\nname: Anna Example\n---\n",
  });
  await site.publish();
  return site;
}

/** Why each file changed, by its path. */
async function explain(
  { publish }: TinySite,
  options: Parameters<TinySite["publish"]>[0] = {},
): Promise<ReadonlyMap<string, string>> {
  const { explained = [] } = await publish({ ...options, isExplained: true });
  return new Map(explained.map(({ path, why }) => [path, why]));
}

describe("what a build says of the files that changed", () => {
  it("names the first build as the reason of all its files", async () => {
    const site = makeTinySite({ "recaps/first.md": recapOn(3, "One") });
    const { explained = [], added, same } = await site.publish({ isExplained: true });
    expect(explained.map(({ path }) => path)).toEqual(added.toSorted());
    expect(new Set(explained.map(({ why }) => why))).toEqual(new Set(["first build"]));
    expect(same).toBe(0);
  });

  it("names the edited recap that a page shows, on its own page, on lists and beside its neighbours", async () => {
    const site = await begin();
    site.edit({ "recaps/second.md": recapOn(4, "A changed title") });
    const why = await explain(site);
    for (const path of [
      "2025/01/04/second/index.html",
      "2025/01/04/second/index.json",
      "2025/01/03/first/index.html",
      "2025/01/04/index.html",
      "events/talks/index.html",
      "index.html",
      "feed.xml",
    ])
      expect(why.get(path), path).toBe("shows content/recaps/second.md (edited)");
    expect(why.get("build.json")).toBe("follows from content/recaps/second.md (edited)");
    expect(why.has("2025/01/05/index.html")).toBe(false);
    expect(why.has("people/anna-example/index.html")).toBe(false);
  });

  it("names a new recap, and on pages that only count it says that they follow from it", async () => {
    const site = await begin();
    site.edit({ "recaps/fourth.md": recapOn(6, "The fourth round") });
    const why = await explain(site);
    expect(why.get("2025/01/06/fourth/index.html")).toBe("shows content/recaps/fourth.md (new)");
    expect(why.get("2025/01/05/third/index.html")).toBe("shows content/recaps/fourth.md (new)");
    expect(why.get("2025/index.html")).toBe("follows from content/recaps/fourth.md (new)");
  });

  it("names a deleted recap, on its own pages and wherever it was shown", async () => {
    const site = await begin();
    site.edit({ "recaps/second.md": undefined });
    const why = await explain(site);
    for (const path of ["2025/01/04/second/index.html", "events/talks/index.html", "index.html"])
      expect(why.get(path), path).toBe("showed content/recaps/second.md (deleted)");
  });

  it("names the edited person on the page of a recap that names them", async () => {
    const site = await begin();
    site.edit({
      "people/anna-example.md": "---\nname: Anna Example\naliases: [A. Ex.]\n---\nA person.\n",
    });
    const why = await explain(site);
    expect(why.get("people/anna-example/index.html")).toBe(
      "shows content/people/anna-example.md (edited)",
    );
    expect(why.has("2025/01/04/second/index.html")).toBe(false);
  });

  it("says where a recap that became a draft was shown", async () => {
    const site = await begin();
    site.edit({ "recaps/second.md": recapOn(4, "The second round", "draft: true\n") });
    const why = await explain(site);
    expect(why.get("2025/01/04/second/index.html")).toBe(
      "showed content/recaps/second.md (edited)",
    );
    expect(why.get("events/talks/index.html")).toBe(
      "follows from content/recaps/second.md (edited)",
    );
  });

  it("remembers edits that a build with problems saw", async () => {
    const site = await begin();
    site.edit({ "recaps/first.md": recapOn(3, "Another title"), "recaps/second.md": "nothing" });
    expect((await publishSite(site.request)).kind).toBe("problems");
    site.edit({ "recaps/second.md": recapOn(4, "The second round") });
    const why = await explain(site);
    expect(why.get("2025/01/03/index.html")).toBe("shows content/recaps/first.md (edited)");
  });

  it("tells settings, options, time and an ended embargo apart", async () => {
    const site = await begin();
    const text = `title: Another desk
url: https://desk.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;
    site.edit({ "site.yaml": text });
    expect((await explain(site)).get("2025/01/04/index.html")).toBe("settings changed");
    const url = "https://other.example/";
    const moved = await explain(site, { url });
    expect(new Set(moved.values())).toEqual(new Set(["the options of the build changed"]));
    const embargo = "publish: 2025-02-01 06:00 Kyiv\n";
    site.edit({ "recaps/later.md": recapOn(6, "Kept back", embargo) });
    await site.publish({ url });
    const now = toInstant(Date.parse("2025-02-02T00:00:00Z"));
    expect((await explain(site, { url, now })).get("index.html")).toBe(
      "shows content/recaps/later.md (out of its embargo)",
    );
  });

  it("says that time has passed where nothing else has changed", async () => {
    const site = makeTinySite({ "recaps/first.md": recapOn(19, "Yesterday’s news") });
    await site.publish();
    const now = toInstant(Date.parse("2025-02-02T00:00:00Z"));
    expect((await explain(site, { now })).get("news-sitemap.xml")).toBe("time has passed");
  });

  it("says where another hand changed the folder, and lists only what it mended", async () => {
    const site = await begin();
    const { outputFolder } = site.request;
    rmSync(join(outputFolder, "index.html"));
    writeFileSync(join(outputFolder, "build.json"), "{}");
    const { explained = [], same } = await site.publish({ isExplained: true });
    const why = "another build, or another hand, changed the folder";
    expect(explained).toEqual([
      { path: "build.json", why },
      { path: "index.html", why },
    ]);
    expect(same).toBeGreaterThan(20);
  });
});
