import { expect, it } from "vitest";
import { bindDay } from "../../src/time/bind-day.ts";
import { recapText, type Files } from "../model/content-of.ts";
import { describeDesk, pointsText } from "./describe-desk.ts";
import { openLive, waitForNews } from "./open-live.ts";

const NEWS: Files = {
  "recaps/c.md": recapText({ time: "2025-05-13 23:00 Kyiv", title: "Late" }, pointsText("c")),
  "recaps/d.md": recapText({ time: "2025-05-14 09:00 Kyiv", title: "Early" }, pointsText("d")),
};
const WAYS = ["", "events/talks/"];

describeDesk("a page of what is live", ({ publish, address, withTab }) => {
  it.each(WAYS)(
    "at /%s says once how much is new, and shows nothing of it unasked",
    async (way) => {
      await withTab({}, async (tab) => {
        await openLive(tab, address(way));
        const title = await tab.title();
        const before = await tab.locator("main").innerText();
        expect(await tab.locator(".bar").count()).toBe(0);
        publish(NEWS);
        await waitForNews(tab);
        await tab.getByRole("button", { name: "4 new points: show them" }).waitFor();
        expect(await tab.title()).toBe(`(4) ${title}`);
        expect(await tab.locator("[role=status]").allTextContents()).toEqual(["4 new points"]);
        expect(await tab.locator("main").innerText()).toBe(before);
        await tab.evaluate(() => {
          new MutationObserver(() => (document.title = "said again")).observe(
            document.querySelector("[role=status]") ?? document,
            { childList: true, characterData: true, subtree: true },
          );
        });
        await waitForNews(tab);
        expect(await tab.title()).toBe(`(4) ${title}`);
      });
    },
  );

  it.each(WAYS)(
    "at /%s puts the news above what is being read, which stays in its place",
    async (way) => {
      // Where motion is smooth, what is read must still not move.
      const view = {
        viewport: { width: 390, height: 500 },
        reducedMotion: "no-preference",
      } as const;
      await withTab(view, async (tab) => {
        await openLive(tab, address(way));
        const read = tab.locator("#b-two, .leads li").last();
        await read.evaluate((point) => {
          scrollBy({ top: point.getBoundingClientRect().top - 100, behavior: "instant" });
        });
        const top = (): Promise<number> =>
          read.evaluate((point) => point.getBoundingClientRect().top);
        const before = await top();
        const scrolled = await tab.evaluate(() => scrollY);
        publish(NEWS);
        await waitForNews(tab);
        await tab.getByRole("button", { name: "show them" }).click();
        const first = tab.getByRole("link", { name: "First new point" });
        await first.waitFor();
        expect(Math.abs((await top()) - before)).toBeLessThan(2);
        expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
        expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
        expect(await tab.title()).not.toContain("(");
      });
    },
  );

  it("on the home page has the newest recap in full above the one before, and the others in the list", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address(""));
      publish(NEWS);
      await waitForNews(tab);
      await tab.getByRole("button", { name: "show them" }).click();
      await tab.locator(".new-mark").first().waitFor();
      expect(await tab.locator(".news .headline").allTextContents()).toEqual(["Early", "Tuesday"]);
      expect(await tab.locator(".earlier .row-title").allTextContents()).toEqual([
        "Late",
        "Monday",
      ]);
      const marked = tab.locator(":has(> .new-mark)");
      expect(await marked.evaluateAll((all) => all.map(({ className }) => className))).toEqual([
        "point",
        "point",
        "row",
      ]);
      expect(await tab.locator(".edition").innerText()).toContain(bindDay("14 May 2025"));
      const ids = await tab.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(await tab.locator("h1").allTextContents()).toEqual(["Early"]);
    });
  });

  it("on an event’s page has new rows under their days, marked, with a way from one to the next by keyboard", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address("events/talks/"));
      publish(NEWS);
      await waitForNews(tab);
      await tab.getByRole("button", { name: "show them" }).press("Enter");
      await tab.locator(".new-mark").first().waitFor();
      const now = await tab.locator(".timetable").innerText();
      await tab.keyboard.press("Enter");
      await tab.keyboard.press("Tab");
      expect(await tab.evaluate(() => document.activeElement?.textContent)).toMatch(
        /^The d one|^Next new/,
      );
      const hrefs = await tab
        .locator(".new-mark a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(hrefs).toHaveLength(3);
      for (const href of hrefs) expect(await tab.locator(href ?? "none").count()).toBe(1);
      await tab.goto(address("events/talks/"));
      const fresh = await tab.locator(".timetable").innerText();
      expect(
        now.replaceAll(/\s*New(?: · Next new point)?(?=\n|$)/g, "").replaceAll(/\s+/g, " "),
      ).toBe(fresh.replaceAll(/\s+/g, " "));
    });
  });

  it("shows points that its newest recap has got since, in that recap", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address("events/talks/"));
      const body = pointsText("b") + pointsText("e");
      publish({
        "recaps/b.md": recapText({ time: "2025-05-13 21:00 Kyiv", title: "Tuesday" }, body),
      });
      await waitForNews(tab);
      await tab.getByRole("button", { name: "2 new points" }).click();
      await tab.locator(".new-mark").first().waitFor();
      expect(await tab.locator(".row").count()).toBe(2);
      expect(await tab.locator("li:has(> .new-mark) > a").allTextContents()).toEqual([
        "The e one.",
        "The e two.",
      ]);
    });
  });

  it("offers only to be loaded anew where the site looks otherwise by now", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address(""));
      publish(NEWS);
      await tab.route(/latest\.json/, async (route) => {
        const json = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...json, format: "other" } });
      });
      await waitForNews(tab);
      const reload = tab.getByRole("button", { name: "4 new points: reload the page" });
      await reload.waitFor();
      await tab.unrouteAll({ behavior: "wait" });
      await reload.click();
      await tab.getByRole("heading", { name: "Early" }).waitFor();
      expect(await tab.locator(".bar").count()).toBe(0);
    });
  });

  it("is left as it is without scripts", async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(address(""));
      expect(await tab.locator("button").count()).toBe(0);
    });
  });
});
