import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";
import { checkFocused, type Target, rememberTargets } from "./keyboard-targets.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Tabs through the page in `tab` from its start, and gives the targets it has and the faults of those it comes to. */
async function tabThrough(tab: Page): Promise<{
  readonly targets: readonly Target[];
  readonly order: readonly number[];
  readonly faults: readonly string[];
}> {
  const targets = await tab.evaluate(rememberTargets);
  const order: number[] = [];
  const faults: string[] = [];
  for (const _ of targets) {
    await tab.keyboard.press("Tab");
    const { at, faults: found } = await tab.evaluate(checkFocused);
    order.push(at);
    faults.push(...found);
  }
  return { targets, order, faults };
}

describeInBrowser("the keyboard", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)(
    "comes to everything on $kind, in reading order, in sight, with a mark, and large enough for a finger",
    async (example) => {
      for (const viewport of SIZES) {
        const { targets, order, faults } = await withTab({ viewport }, async (tab) => {
          await tab.goto(address(example));
          return tabThrough(tab);
        });
        expect(faults, `${viewport.width} px`).toEqual([]);
        expect(order, `${viewport.width} px: the order`).toEqual([...targets.keys()]);
        expect(findSmall(targets), `${viewport.width} px: targets under 24 px`).toEqual([]);
        if (viewport.width < 640) expect(findJumps(targets)).toEqual([]);
        expect(targets.length).toBeGreaterThan(3);
      }
    },
  );

  it.concurrent.each(examples)("jumps over the masthead of $kind first of all", async (example) => {
    const [first, landed, next] = await withTab({}, async (tab) => {
      await tab.goto(address(example));
      await tab.keyboard.press("Tab");
      const first = await tab.evaluate(() => document.activeElement?.getAttribute("href"));
      await tab.keyboard.press("Enter");
      // The browser moves the focus in its own time.
      await tab.waitForURL(/#\w+$/);
      const landed = await tab.evaluate(() => document.activeElement?.tagName);
      await tab.keyboard.press("Tab");
      const next = await tab.evaluate(
        () => document.activeElement?.closest("header.masthead, main, footer")?.tagName,
      );
      return [first, landed, next];
    });
    expect(first).toMatch(/#\w+$/);
    expect(landed).toBe("MAIN");
    expect(["MAIN", "FOOTER"]).toContain(next);
  });
});

/** The targets that stand alone and are smaller than a fingertip needs (WCAG 2.5.8). */
function findSmall(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ isInText, width, height }) => !isInText && (width < 24 || height < 24));
}

/** The targets of a narrow page that stand clearly above the one before them, so that the eye must jump back. */
function findJumps(targets: readonly Target[]): readonly string[] {
  const standing = targets.filter(({ isInColumns, isTucked }) => !isInColumns && !isTucked);
  return standing
    .filter(({ top }, at) => top < (standing[at - 1]?.top ?? 0) - 48)
    .map(({ html }) => html);
}
