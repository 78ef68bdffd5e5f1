import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { listTouched } from "../build/site-desk.ts";
import { markdownText, recapText, type Files } from "../model/content-of.ts";
import { readFolderOnDisk, type FolderOnDisk } from "../site/compare-folders.ts";
import { describeDesk } from "./describe-desk.ts";
import { listFound, openSearch, settle } from "./open-search.ts";

/** A recap whose points say that the bridge is as `state` says, and that Anna Berg is in a place named as `place` says. */
function bridgeRecap(time: string, state: string, place: string): string {
  const body = `- The bridge at Example is ${state}. {#bridge}\n- Anna Berg is in ${place}. {#berg}\n`;
  return recapText({ time, title: `The bridge is ${state}`, events: "[bridge]" }, body);
}

const YEARS: Files = {
  "events/bridge.md": markdownText({ title: "The bridge at Example" }),
  "people/berg.md": markdownText({ name: "Anna Berg" }),
  "places/kyiv.md": markdownText({
    name: "Kyiv",
    aliases: "[Kiev]",
    transliterations: "[{ lang: uk, name: Київ }]",
  }),
  "recaps/planned.md": bridgeRecap("2023-03-04 10:00 Kyiv", "planned", "Kiev"),
  "recaps/begun.md": bridgeRecap("2023-11-05 10:00 Kyiv", "begun", "Kyiv"),
  "recaps/raised.md": bridgeRecap("2024-07-06 10:00 Kyiv", "raised", "Київ"),
  "recaps/open.md": bridgeRecap("2025-02-07 10:00 Kyiv", "open", "Kyiv"),
  "recaps/other.md": recapText({ time: "2024-07-07 10:00 Kyiv" }, "- The ferry runs. {#ferry}\n"),
};

const OLDEST_FIRST = [
  "/news/2023/03/04/planned/",
  "/news/2023/11/05/begun/",
  "/news/2024/07/06/raised/",
  "/news/2025/02/07/open/",
];
const BRIDGES = OLDEST_FIRST.map((recap) => `${recap}#bridge`);
const BERGS = OLDEST_FIRST.map((recap) => `${recap}#berg`);
const BOTH = OLDEST_FIRST.flatMap((recap) => [`${recap}#bridge`, `${recap}#berg`]);

/** What the address of the search page finds: the links of all results, in their order. */
async function find(tab: Page, address: string): Promise<readonly string[]> {
  await openSearch(tab, address);
  return listFound(tab);
}

/** The index as it lies on the disk, but for the list of its years. */
function readIndex(output: string): FolderOnDisk {
  const all = [...readFolderOnDisk(join(output, "pagefind"))];
  return new Map(all.filter(([name]) => /^\d{4}\/./.test(name)));
}

describeDesk("a search over several years", ({ publish, output, address, gate, withTab }) => {
  const at = (query: string): string => address(`search/${query}`);

  it("finds the points of all years, by date from either end and by match", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      const heard: string[] = [];
      tab.on("request", (request) => heard.push(request.url()));
      expect(await find(tab, at("?q=bridge&sort=oldest"))).toEqual(BRIDGES);
      expect(await find(tab, at("?q=bridge&sort=date"))).toEqual(BRIDGES.toReversed());
      expect((await find(tab, at("?q=bridge"))).toSorted()).toEqual(BRIDGES.toSorted());
      // The points of a recap stay in their order, whichever comes first.
      expect(await find(tab, at("?event=bridge&sort=oldest"))).toEqual(BOTH);
      const newestFirst = OLDEST_FIRST.toReversed();
      expect(await find(tab, at("?event=bridge&sort=date"))).toEqual(
        newestFirst.flatMap((recap) => [`${recap}#bridge`, `${recap}#berg`]),
      );
      expect(heard.filter((url) => !url.startsWith(address("")))).toEqual([]);
    });
  });

  it("narrows down by a month of an older year, by event and by person, and counts over all", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      expect(await find(tab, at("?q=bridge&month=2023-11"))).toEqual([BRIDGES[1]]);
      expect(await find(tab, at("?event=talks&month=2024-07"))).toEqual([
        "/news/2024/07/07/other/#ferry",
      ]);
      expect(await find(tab, at("?person=berg&sort=oldest"))).toEqual(BERGS);
      expect(await find(tab, at("?person=berg&place=kyiv&month=2024-07"))).toEqual([BERGS[2]]);
      const listOptions = (name: string): Promise<readonly string[]> =>
        tab.getByLabel(name, { exact: true }).locator("option").allTextContents();
      await openSearch(tab, at("?event=bridge"));
      expect(await listOptions("Person")).toEqual(["All", "Anna Berg (4)"]);
      expect(await listOptions("Month")).toEqual([
        "All",
        "February 2025 (2)",
        "July 2024 (2)",
        "November 2023 (2)",
        "March 2023 (2)",
      ]);
    });
  });

  it("knows all spellings of a name in every year, and what is near to a name", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      for (const name of ["Kiev", "Kyiv", "Київ", "київ"])
        expect(await find(tab, at(`?q=${encodeURIComponent(name)}&sort=oldest`))).toEqual(BERGS);
      await openSearch(tab, at("?q=Kyjiv&sort=oldest"));
      await tab.locator(".search-suggestions a", { hasText: "Kyiv" }).click();
      await settle(tab, /4 points/);
      expect(await listFound(tab)).toEqual(BERGS);
      // A word of one year alone, and one of another beside it.
      expect(await find(tab, at("?q=ferry"))).toEqual(["/news/2024/07/07/other/#ferry"]);
      expect(await find(tab, at("?q=ferry+planned"))).toEqual([]);
    });
  });

  it("leaves the indexes of other years as they lie on the disk after an edit", async () => {
    publish(YEARS);
    const before = readIndex(output);
    const years = new Set([...before.keys()].map((name) => name.slice(0, 4)));
    expect([...years].toSorted()).toEqual(["2023", "2024", "2025"]);
    publish({
      ...YEARS,
      "recaps/open.md": bridgeRecap("2025-02-07 10:00 Kyiv", "closed again", "Kyiv"),
    });
    const touched = listTouched(before, readIndex(output));
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((name) => !name.startsWith("2025/"))).toEqual([]);
    await withTab({}, async (tab) => {
      expect(await find(tab, at("?q=closed"))).toEqual([BRIDGES[3]]);
      expect(await find(tab, at("?q=bridge&sort=oldest"))).toEqual(BRIDGES);
    });
  });

  it("goes on without a connection with what it has loaded, says so of the rest, and recovers", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      await openSearch(tab, at("?q=bridge&sort=date"));
      gate().turn("closed");
      await tab.getByLabel("Order").selectOption("oldest");
      await expect.poll(() => listFound(tab)).toEqual(BRIDGES);
      await tab.getByLabel("Month").selectOption("2023-03");
      await expect.poll(() => listFound(tab)).toEqual([BRIDGES[0]]);
      await tab.getByLabel("Month").selectOption("");
      await tab.getByRole("searchbox").fill("ferry");
      await settle(tab, /did not/);
      gate().turn("open");
      await tab.getByRole("searchbox").press("Enter");
      await settle(tab, /1 point/);
      expect(await listFound(tab)).toEqual(["/news/2024/07/07/other/#ferry"]);
    });
  });

  it("always asks for the index, and for what searches it, as they are now", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      await tab.goto(at("?q=bridge"));
      await expect
        .poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null))
        .toBe(true);
      await openSearch(tab, at("?q=ferry"));
      const kept = await tab.evaluate(async () => {
        const keys = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
        return (await Promise.all(keys)).flat().map(({ url }) => url);
      });
      expect(kept.some((url) => url.endsWith(".woff2"))).toBe(true);
      expect(kept.filter((url) => url.includes("pagefind"))).toEqual([]);
    });
  });

  it("leads by the keyboard alone to a point of an older year", async () => {
    publish(YEARS);
    await withTab({}, async (tab) => {
      await tab.goto(at(""));
      await tab.getByRole("searchbox").focus();
      await tab.keyboard.type("bridge");
      await tab.keyboard.press("Enter");
      await settle(tab, /4 points/);
      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Enter");
      for (let press = 0; press < 4; press += 1) await tab.keyboard.press("Tab");
      await tab.keyboard.type("November 2023");
      await settle(tab, /1 point/);
      for (let press = 0; press < 3; press += 1) await tab.keyboard.press("Tab");
      await tab.keyboard.press("Enter");
      await tab.waitForURL(/#/);
      expect(new URL(tab.url()).pathname).toBe(OLDEST_FIRST[1]);
      expect(await tab.locator(":target").innerText()).toContain("The bridge at Example is begun.");
    });
  });
});
