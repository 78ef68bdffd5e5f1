import type { BrowserContextOptions, Locator } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

const PHONE = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 } };
const DATE = /^ \(\d{1,2} \p{L}+ \d{4}\)$/u;

/** How wide the date of words is drawn, in pixels: one where it is only to be heard. */
async function widthOf(words: Locator): Promise<number> {
  return words.locator("span").evaluate((date) => Math.round(date.getBoundingClientRect().width));
}

describeInBrowser("words with a date", ({ examples, address, withTab }) => {
  const example = examples.find(({ kind }) => kind === "recap with dated words");
  if (example === undefined) throw new Error("no recap has words with a date");

  /** Opens the recap without scripts and gives `use` its words with a date. */
  const withWords = (
    options: BrowserContextOptions,
    use: (words: Locator) => Promise<void>,
  ): Promise<void> =>
    withTab({ ...options, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(address(example));
      await use(tab.locator(".dated"));
    });

  it("show their date by touch, and hide it when the reader touches elsewhere", async () => {
    await withWords(PHONE, async (all) => {
      const words = all.first();
      expect(await words.locator("span").textContent()).toMatch(DATE);
      expect(await widthOf(words)).toBe(1);
      await words.tap({ position: { x: 4, y: 4 } });
      expect(await widthOf(words)).toBeGreaterThan(50);
      await words.page().locator("h1").tap();
      expect(await widthOf(words)).toBe(1);
    });
  });

  it("show their date by keyboard, with a mark of the focus", async () => {
    await withWords(DESK, async (all) => {
      const tab = all.page();
      for (let steps = 0; steps < 60; steps += 1) {
        await tab.keyboard.press("Tab");
        if ((await tab.locator(".dated:focus-visible").count()) > 0) break;
      }
      const focused = tab.locator(".dated:focus-visible");
      expect(await widthOf(focused)).toBeGreaterThan(50);
      expect(await focused.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe("solid");
      await tab.keyboard.press("Tab");
      expect(await tab.locator(".dated:focus").count()).toBeLessThan(2);
      expect(await widthOf(all.first())).toBe(1);
    });
  });

  it("make no page wider than a small phone, shown or hidden", async () => {
    await withWords(PHONE, async (all) => {
      for (const words of await all.all()) {
        await words.focus();
        const wide = await words.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(PHONE.viewport.width);
      }
    });
  });

  it("are heard with their date", async () => {
    await withWords(DESK, async (all) => {
      const heard = await all.page().locator("main").ariaSnapshot();
      const words = (await all.first().textContent()) ?? "";
      expect(heard.replaceAll(/\s+/g, " ")).toContain(words.replace(/ \(.*/, ""));
      expect(heard).toMatch(/\(\d{1,2} \p{L}+ \d{4}\)/u);
    });
  });

  it("have their date behind them on paper", async () => {
    await withWords(DESK, async (all) => {
      await all.page().emulateMedia({ media: "print" });
      for (const words of await all.all()) expect(await widthOf(words)).toBeGreaterThan(50);
    });
  });
});
