import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";
import type { Example } from "./page-kinds.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1440, height: 900 } };

/** What of the page's one open gloss can be seen, and how far the page has been scrolled. */
function readGloss(): {
  readonly words: string;
  readonly isInSight: boolean;
  readonly isOnTop: boolean;
  readonly scrolled: number;
} {
  const gloss = document.querySelector(".gloss:target");
  const box = gloss?.getBoundingClientRect();
  const [x, y] = box === undefined ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2];
  return {
    words: gloss?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "",
    isInSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 24,
    isOnTop: gloss?.contains(document.elementFromPoint(x, y)) === true,
    scrolled: scrollY,
  };
}

/** Whether the name that the reader came back to can be seen. */
function findName(): string {
  const box = document.querySelector(".name-link:target")?.getBoundingClientRect();
  if (box === undefined) return "nowhere";
  return box.top >= 0 && box.bottom <= innerHeight ? "in sight" : "out of sight";
}

describeInBrowser("a name in a recap", ({ examples, address, withTab }) => {
  const recaps = examples.filter(({ kind }) => kind.startsWith("recap"));

  /** Opens `example`, brings its last first name into sight, and gives `use` the tab and the name's words. */
  const withName = (
    example: Example,
    options: BrowserContextOptions,
    use: (tab: Page, scrolled: number) => Promise<void>,
  ): Promise<void> =>
    withTab(options, async (tab) => {
      await tab.goto(address(example));
      const name = tab.locator(".name-link").last();
      await name.evaluate((link) => link.scrollIntoView({ block: "center" }));
      await use(tab, await tab.evaluate(() => scrollY));
    });

  it.each(recaps)(
    "opens by touch on $kind, without moving the text, and closes again",
    async (example) => {
      await withName(example, PHONE, async (tab, before) => {
        await tab.locator(".name-link").last().tap();
        const open = await tab.evaluate(readGloss);
        expect(open).toMatchObject({ isInSight: true, isOnTop: true, scrolled: before });
        expect(open.words.length).toBeGreaterThan(5);
        await tab.locator(".gloss:target .gloss-back").tap();
        expect(await tab.evaluate(readGloss)).toMatchObject({ words: "" });
        expect(await tab.evaluate(findName)).toBe("in sight");
      });
    },
  );

  it.each(recaps)(
    "opens and closes by keyboard on $kind, and leaves the reader at the name",
    async (example) => {
      await withName(example, DESK, async (tab, before) => {
        const id = await tab.locator(".name-link").last().getAttribute("id");
        await tab.locator(".name-link").last().focus();
        await tab.keyboard.press("Enter");
        const open = await tab.evaluate(readGloss);
        expect(open).toMatchObject({ isInSight: true, isOnTop: true, scrolled: before });
        await tab.keyboard.press("Tab");
        expect(await tab.evaluate(() => document.activeElement?.className)).toBe("gloss-name");
        await tab.keyboard.press("Tab");
        await tab.keyboard.press("Enter");
        expect(await tab.evaluate(readGloss)).toMatchObject({ words: "" });
        expect(await tab.evaluate(findName)).toBe("in sight");
        await tab.keyboard.press("Shift+Tab");
        await tab.keyboard.press("Tab");
        expect(await tab.evaluate(() => document.activeElement?.id)).toBe(id);
      });
    },
  );

  it.each(recaps)("leads to a page of its own from the gloss on $kind", async (example) => {
    await withName(example, DESK, async (tab) => {
      await tab.locator(".name-link").last().click();
      const name = await tab.locator(".gloss:target .gloss-name").textContent();
      await tab.locator(".gloss:target .gloss-name").click();
      expect(await tab.locator("h1").textContent()).toBe(name);
    });
  });
});
