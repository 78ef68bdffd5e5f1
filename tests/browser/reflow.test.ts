import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

/** Ways of looking at a page that leave it little room: CSS px, and the size of text that the reader has chosen. */
const VIEWS = [
  { name: "320 px", size: { width: 320, height: 568 }, fontSize: 16 },
  { name: "640 px with text at 200 %", size: { width: 640, height: 800 }, fontSize: 32 },
  // Four device pixels to one of CSS.
  { name: "1280 px zoomed to 400 %", size: { width: 320, height: 256 }, fontSize: 16 },
] as const;

// What WCAG 1.4.12 asks a page to bear.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

describeInBrowser("a page that is given little room", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)("as $kind needs no scrolling sideways", async (example) => {
    await withTab({ deviceScaleFactor: 4 }, async (tab) => {
      await tab.goto(address(example));
      await tab.evaluate(unfold);
      for (const { name, size, fontSize } of VIEWS) {
        await tab.setViewportSize(size);
        await setFontSize(tab, fontSize);
        expect(await tab.evaluate(findStickingOut), name).toEqual([]);
      }
    });
  });

  it.concurrent.each(examples)(
    "as $kind loses nothing when text is spaced out",
    async (example) => {
      const context = { viewport: { width: 320, height: 568 }, bypassCSP: true };
      await withTab(context, async (tab) => {
        await tab.goto(address(example));
        await tab.evaluate(unfold);
        await tab.addStyleTag({ content: SPACING });
        expect(await tab.evaluate(findStickingOut)).toEqual([]);
        expect(await tab.evaluate(findCut)).toEqual([]);
      });
    },
  );
});

/** Sets the size of text that a reader has chosen in the browser's settings, in px. */
async function setFontSize(tab: Page, standard: number): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
}

/** Runs in the page: shows what is folded up, which has no size until then. */
function unfold(): void {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
}

/** Runs in the page: the elements that reach past its sides, and whether they can be scrolled to. */
function findStickingOut(): readonly string[] {
  const root = document.documentElement;
  const width = root.clientWidth;
  const inOwnScroller = (element: Element): boolean => {
    for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
      if (["auto", "scroll"].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const out = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    const isTucked = own <= 1 || element.matches(".skip");
    return !isTucked && (left < -1 || right > width + 1) && !inOwnScroller(element);
  });
  const named = out.map((element) => element.outerHTML.slice(0, 120));
  return root.scrollWidth > width ? [`scrolls to ${root.scrollWidth} px`, ...named] : named;
}

/** Runs in the page: the elements that hide part of what they hold. */
function findCut(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      if (!(element instanceof HTMLElement)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Text that is there for screen readers only is cut on purpose.
      if (clientWidth <= 1 && clientHeight <= 1) return false;
      const cutAside = hides(overflowX) && scrollWidth > clientWidth + 1;
      return cutAside || (hides(overflowY) && scrollHeight > clientHeight + 1);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
