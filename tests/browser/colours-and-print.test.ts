import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";
import { measureContrast } from "./measure-contrast.ts";

const SPOTS =
  "h1, h2, h3, p, li, a, time, span, strong, small, dt, dd, th, td, figcaption, button, summary, svg *";

/** Ways of showing colours that a reader may have chosen. */
const WAYS = (["light", "dark"] as const).flatMap((colorScheme) => [
  { colorScheme, forcedColors: "active", contrast: "no-preference" } as const,
  { colorScheme, forcedColors: "none", contrast: "more" } as const,
]);

/** The texts and strokes of the page in `tab` that hardly stand out from what is behind them. */
async function faintOn(tab: Page): Promise<readonly string[]> {
  const spots = await tab.evaluate(measureContrast, SPOTS);
  if (spots.length < 3) return [`only ${spots.length} texts are seen`];
  return spots
    .filter(({ ratio, isText }) => ratio < (isText ? 4.5 : 1.5))
    .map(({ ratio, html }) => `${ratio.toFixed(2)} ${html}`);
}

describeInBrowser("the words", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)(
    "of $kind stay visible in the reader's own colours",
    async (example) => {
      await withTab({}, async (tab) => {
        await tab.goto(address(example));
        for (const way of WAYS) {
          await tab.emulateMedia(way);
          expect(await faintOn(tab), JSON.stringify(way)).toEqual([]);
        }
      });
    },
  );

  it.concurrent.each(examples)(
    "of $kind are black on white in print, without navigation",
    async (example) => {
      const seen = await withTab({}, async (tab) => {
        await tab.goto(address(example));
        await tab.emulateMedia({ media: "print" });
        const navigation = tab.getByRole("banner").getByRole("navigation");
        return {
          navigates: await navigation.isVisible(),
          ink: await tab.locator("body").evaluate((body) => getComputedStyle(body).color),
          paper: await tab
            .locator("html")
            .evaluate((html) => getComputedStyle(html).backgroundColor),
          faint: await faintOn(tab),
        };
      });
      expect(seen).toEqual({
        navigates: false,
        ink: "rgb(0, 0, 0)",
        paper: "rgb(255, 255, 255)",
        faint: [],
      });
    },
  );
});
