import { setTimeout as wait } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { readFolder } from "../site/site-folder.ts";
import { describeInBrowser, type Studio } from "./describe-in-browser.ts";
import type { Example } from "./page-kinds.ts";

declare global {
  interface Window {
    shifts?: string[];
  }
}

const hasFonts = [...readFolder(inject("siteFolder")).keys()].some((name) =>
  name.endsWith(".woff2"),
);

// Only what is in view counts as shifted, so everything is in view.
const SIZES = [
  { width: 390, height: 6000 },
  { width: 1440, height: 4000 },
];

/** What moved on a page after it was first drawn, when its fonts come `delay` ms late; and how many fonts came. */
async function load(
  { address, withTab }: Studio,
  how: { readonly example: Example; readonly delay: number; readonly viewport: (typeof SIZES)[0] },
): Promise<{ readonly shifts: readonly string[]; readonly fonts: number }> {
  return withTab({ viewport: how.viewport }, async (tab) => {
    let fonts = 0;
    await tab.route(/\.(?:woff2?|ttf|otf)(?:$|\?)/, async (route) => {
      fonts += 1;
      await wait(how.delay);
      await route.continue();
    });
    await tab.addInitScript(recordShifts);
    await tab.goto(address(how.example), { waitUntil: "load" });
    await tab.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    return { shifts: await tab.evaluate(() => window.shifts ?? []), fonts };
  });
}

/** Runs in the page before anything else: keeps what shifts in `window.shifts`. */
function recordShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly { readonly node: Node | null }[];
      };
      const moved = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 100));
      window.shifts?.push(`${value}: ${moved.join(" | ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

describeInBrowser("the layout", (studio) => {
  // The time goes by in waiting, so the kinds wait together.
  it.concurrent.each(studio.examples)(
    "of $kind stays where it was first drawn, also when the fonts come late",
    async (example) => {
      for (const viewport of SIZES)
        for (const delay of hasFonts ? [0, 1500] : [0]) {
          const { shifts, fonts } = await load(studio, { example, delay, viewport });
          expect(shifts, `${viewport.width} px, fonts ${delay} ms late`).toEqual([]);
          expect(fonts > 0, "fonts were asked for").toBe(hasFonts);
        }
    },
  );
});
