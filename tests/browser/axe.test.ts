import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const VIEWS = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare const axe: {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly Violation[];
    readonly passes: readonly unknown[];
  }>;
};

/** Leaves axe in the page: to put it in anew for each view costs more than the analysis. */
async function putIn(tab: Page): Promise<void> {
  await new AxeBuilder({ page: tab }).withRules("document-title").setLegacyMode().analyze();
}

/** What axe finds wrong on the page in `tab`: the rule, the element, and why. */
async function violationsOf(tab: Page): Promise<readonly string[]> {
  const { violations, passes } = await tab.evaluate(async (runOnly) => {
    const found = await axe.run({ runOnly, resultTypes: ["violations"] });
    return { violations: found.violations, passes: found.passes.length };
  }, TAGS);
  // Rules of every tag that find nothing to look at would find nothing wrong either.
  if (passes < 20) return [`axe looked at ${passes} rules only`];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 120)}: ${failureSummary}`),
  );
}

describeInBrowser("axe", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)(
    "finds nothing wrong on $kind, narrow and wide, light and dark",
    async (example) => {
      // axe is put into the page as a script, which a page's own policy may refuse.
      const found = await withTab({ bypassCSP: true }, async (tab) => {
        const all: string[] = [];
        await tab.goto(address(example));
        await putIn(tab);
        for (const { width, colorScheme } of VIEWS) {
          await tab.setViewportSize({ width, height: 900 });
          await tab.emulateMedia({ colorScheme });
          const violations = await violationsOf(tab);
          all.push(...violations.map((each) => `${width} px, ${colorScheme}: ${each}`));
        }
        return all;
      });
      expect(found).toEqual([]);
    },
  );
});
