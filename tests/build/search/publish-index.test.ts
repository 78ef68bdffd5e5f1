import { appendFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PublishRequest } from "../../../src/build/publish-request.ts";
import { publishIndex, type PublishedIndex } from "../../../src/build/search/publish-index.ts";
import { verifySite } from "../../../src/build/verify-site.ts";
import { markdownText, recapText, settingsText } from "../../model/content-of.ts";
import {
  listDifferences,
  readFolderOnDisk,
  type FolderOnDisk,
} from "../../site/compare-folders.ts";
import { makeTinySite, type TinySite } from "../publish-tiny.ts";
import { listTouched } from "../site-desk.ts";

const FILES = {
  "people/berg.md": markdownText({ name: "Anna Berg" }),
  "recaps/old.md": recapText({ time: "2023-05-01 10:00 Kyiv" }, "- Anna Berg came. {#came}\n"),
  "recaps/new.md": recapText({ time: "2024-05-01 10:00 Kyiv" }),
};
const LATER = { "recaps/later.md": recapText({ time: "2024-06-01 10:00 Kyiv" }) };

/** Publishes the pages and then the index; tells which years were indexed. */
async function publishBoth(
  site: TinySite,
  more: Partial<PublishRequest> = {},
): Promise<PublishedIndex["years"]> {
  const { index } = await site.publish({ withSearch: true, ...more });
  if (index === undefined) return [];
  return (await publishIndex(index, { ...site.request, ...more })).years;
}

/** The index as it lies in the published folder. */
function readIndex({ request }: TinySite): FolderOnDisk {
  const all = readFolderOnDisk(request.outputFolder);
  return new Map([...all].filter(([name]) => /^pagefind\/./.test(name)));
}

async function buildClean(site: TinySite): Promise<FolderOnDisk> {
  const clean = { outputFolder: `${site.request.outputFolder}-clean`, isClean: true };
  await publishBoth(site, clean);
  return readFolderOnDisk(clean.outputFolder);
}

describe("the search index", () => {
  it("comes after the pages, an index a year, and not again where nothing changed", async () => {
    const site = makeTinySite(FILES);
    const { index } = await site.publish({ withSearch: true });
    const { outputFolder } = site.request;
    expect(existsSync(join(outputFolder, "search/index.html"))).toBe(true);
    expect(existsSync(join(outputFolder, "pagefind"))).toBe(false);
    if (index === undefined) throw new Error("there is no index to be made");
    expect(await publishIndex(index, site.request)).toEqual({ years: ["2024", "2023"] });
    expect(readdirSync(join(outputFolder, "pagefind")).toSorted()).toEqual([
      "2023",
      "2024",
      "pagefind.js",
      "years.json",
    ]);
    expect(existsSync(index.scratch)).toBe(false);
    const before = readIndex(site);
    expect(await publishBoth(site)).toEqual([]);
    expect(readIndex(site)).toEqual(before);
  });

  it("of a year without changes keeps its bytes and times, and all equals a clean build", async () => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    const before = readIndex(site);
    site.edit(LATER);
    expect(await publishBoth(site)).toEqual(["2024"]);
    const touched = listTouched(before, readIndex(site));
    expect(touched.length).toBeGreaterThan(3);
    expect(touched.filter((name) => !/^pagefind\/(?:2024\/|years\.json$)/.test(name))).toEqual([]);
    // The point that was there already is where it was.
    expect(touched.filter((name) => name.includes("/fragment/"))).toHaveLength(1);
    const found = readFolderOnDisk(site.request.outputFolder);
    expect(listDifferences(found, await buildClean(site))).toEqual([]);
  });

  it.each<[what: string, edit: Record<string, string | undefined>, years: readonly string[]]>([
    ["a recap is gone", { "recaps/new.md": undefined }, []],
    [
      "a person has another alias",
      { "people/berg.md": markdownText({ name: "Anna Berg", aliases: "[Bergova]" }) },
      ["2023"],
    ],
    [
      "the site says times otherwise",
      { "site.yaml": settingsText({ clock: "24h" }) },
      ["2024", "2023"],
    ],
  ])("equals that of a clean build where %s", async (_, edit, years) => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    site.edit(edit);
    expect(await publishBoth(site)).toEqual(years);
    const found = readFolderOnDisk(site.request.outputFolder);
    expect(listDifferences(found, await buildClean(site))).toEqual([]);
  });

  it("stays while all pages are published anew, and keeps its times where it comes out the same", async () => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    const before = readIndex(site);
    const { index } = await site.publish({ withSearch: true, isClean: true });
    expect(readIndex(site)).toEqual(before);
    if (index === undefined) throw new Error("a clean build makes no index");
    expect((await publishIndex(index, site.request)).years).toEqual(["2024", "2023"]);
    expect(readIndex(site)).toEqual(before);
  });

  it("stays as it is where nobody asks for it, and follows with the next build that does", async () => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    const before = readIndex(site);
    site.edit(LATER);
    expect((await site.publish()).index).toBeUndefined();
    expect(readIndex(site)).toEqual(before);
    expect(await publishBoth(site)).toEqual(["2024"]);
  });

  it("is made by the next build where a build was killed before it was public", async () => {
    const site = makeTinySite(FILES);
    await site.publish({ withSearch: true });
    expect(await publishBoth(site)).toEqual(["2024", "2023"]);
  });

  it("of a build that another has overtaken is left to that one", async () => {
    const site = makeTinySite(FILES);
    const { index } = await site.publish({ withSearch: true });
    site.edit(LATER);
    const { index: later } = await site.publish({ withSearch: true });
    if (index === undefined || later === undefined) throw new Error("there is nothing to index");
    expect(await publishIndex(index, site.request)).toEqual({ years: undefined });
    expect(readIndex(site)).toEqual(new Map());
    expect((await publishIndex(later, site.request)).years).toEqual(["2024", "2023"]);
    const found = readFolderOnDisk(site.request.outputFolder);
    expect(listDifferences(found, await buildClean(site))).toEqual([]);
  });

  it("goes where the site has no search any more", async () => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    site.edit({ "site.yaml": settingsText({ search: "false" }) });
    expect(await publishBoth(site)).toEqual([]);
    expect(existsSync(join(site.request.outputFolder, "pagefind"))).toBe(false);
    expect(existsSync(join(site.request.outputFolder, "search"))).toBe(false);
    expect(await publishBoth(site)).toEqual([]);
  });

  it("is the work of the first of several machines", async () => {
    const site = makeTinySite(FILES);
    expect(await publishBoth(site, { shard: { index: 2, count: 2 } })).toEqual([]);
    expect(await publishBoth(site, { shard: { index: 1, count: 2 } })).toEqual(["2024", "2023"]);
  });

  it("is verified with the site, or left aside with it", async () => {
    const site = makeTinySite(FILES);
    await publishBoth(site);
    const request = { ...site.request, withSearch: true };
    expect(await verifySite(request)).toMatchObject({ differences: [] });
    appendFileSync(join(request.outputFolder, "pagefind/2024/pagefind-entry.json"), " ");
    expect(await verifySite(request)).toMatchObject({
      differences: [{ path: "pagefind/2024/pagefind-entry.json", how: "different" }],
    });
    expect(await verifySite(site.request)).toMatchObject({ differences: [] });
  });
});
