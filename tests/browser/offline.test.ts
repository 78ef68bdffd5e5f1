import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { recapText, settingsText } from "../model/content-of.ts";
import { describeDesk, pointsText } from "./describe-desk.ts";

/** Opens the page at `address` and waits until the browser has kept what it is to keep. */
async function openAndKeep(tab: Page, address: string): Promise<void> {
  await tab.goto(address);
  await tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

const keptIn = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(async () => {
    const keys = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(keys)).flat().map(({ url }) => new URL(url).pathname);
  });

describeDesk("without a connection", ({ publish, address, gate, withTab }) => {
  it("the newest recaps and the pages that were seen are there, in their dress", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address("events/talks/"));
      await tab.goto(address("corrections/"));
      gate().turn("closed");
      for (const path of ["2025/05/12/a/", "2025/05/13/b/", "events/talks/", "corrections/"]) {
        await tab.goto(address(path));
        expect(new URL(tab.url()).pathname).toBe(`/news/${path}`);
        expect(await tab.evaluate(() => getComputedStyle(document.body).maxWidth)).toMatch(/px$/);
        await tab.evaluate(async () => document.fonts.ready);
        expect(await tab.evaluate(() => document.fonts.check('16px "Source Serif 4"'))).toBe(true);
      }
    });
  });

  it("a page that is not kept leads to the list of those that are", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address(""));
      gate().turn("closed");
      await tab.goto(address("archive/"));
      expect(tab.url()).toBe(address("offline/"));
      await tab.locator("#kept li").first().waitFor();
      const titles = await tab.locator("#kept a").allTextContents();
      expect(titles.toSorted()).toEqual(["A desk", "Monday – A desk", "Tuesday – A desk"]);
      expect(await tab.locator("#kept p").textContent()).toBe("3 pages are kept:");
      await tab.locator("#kept a", { hasText: "Monday" }).click();
      await tab.getByRole("heading", { name: "Monday" }).waitFor();
    });
  });

  it.each(["", "events/talks/"])(
    "the page of what is live at /%s says how old it is, and no more once there is an answer",
    async (path) => {
      await withTab({ now: "2025-05-13T18:00:00Z" }, async (tab) => {
        await openAndKeep(tab, address(path));
        await tab.reload({ waitUntil: "networkidle" });
        const kept = await tab.evaluate(async () => {
          const page = await caches.match(location.href);
          return page?.headers.get("x-kept-at") ?? "";
        });
        expect(Date.parse(kept)).toBeGreaterThan(0);
        gate().turn("closed");
        await tab.reload();
        const notice = tab.locator(".bar-notice", { hasText: "As of" });
        await notice.waitFor();
        expect(await notice.innerText()).toMatch(
          /^As of .*(?:am|pm|midday|midnight) Kyiv.*: you are offline\./,
        );
        gate().turn("open");
        await tab.clock.runFor(130_000);
        await notice.waitFor({ state: "detached" });
      });
    },
  );

  it("a page is shown as it was kept where the network does not answer in three seconds", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address(""));
      gate().turn("silent");
      const begun = Date.now();
      await tab.goto(address("2025/05/13/b/"), { waitUntil: "domcontentloaded" });
      expect(Date.now() - begun).toBeGreaterThan(2900);
      expect(await tab.locator("h1").textContent()).toBe("Tuesday");
      gate().turn("open");
    });
  });

  it("with one, a page is as new as the site", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address(""));
      publish({
        "recaps/b.md": recapText(
          { time: "2025-05-13 21:00 Kyiv", title: "Edited" },
          pointsText("b"),
        ),
      });
      await tab.goto(address("2025/05/13/b/"));
      expect(await tab.locator("h1").textContent()).toBe("Edited");
    });
  });

  it("what was kept with another look of the site goes with the next worker, and new recaps come", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address(""));
      const before = await tab.evaluate(async () => caches.keys());
      publish({
        "site.yaml": settingsText({ title: "Another desk" }),
        "recaps/c.md": recapText({ time: "2025-05-14 09:00 Kyiv", title: "Next" }),
      });
      await tab.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect.poll(() => keptIn(tab), { timeout: 20_000 }).toContain("/news/2025/05/14/c/");
      await expect
        .poll(
          async () =>
            (await tab.evaluate(async () => caches.keys())).filter((name) => before.includes(name)),
          { timeout: 20_000 },
        )
        .toEqual([]);
    });
  });

  it("nothing is there where the settings leave it out, and what was kept goes", async () => {
    await withTab({}, async (tab) => {
      await openAndKeep(tab, address(""));
      publish({ "site.yaml": settingsText({ offline: "false" }) });
      await tab.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect.poll(() => keptIn(tab), { timeout: 20_000 }).toEqual([]);
      await tab.goto(address(""));
      expect(
        await tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
    });
  });
});
