import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

describeInBrowser("a page without scripts", ({ examples, address, withTab }) => {
  // The search page says in its place what to do without: see search.test.ts.
  const others = examples.filter(({ kind }) => kind !== "search");

  it.concurrent.each(others)(
    "as $kind says the same words, but for what is switched by scripts",
    async (example) => {
      const [withScripts, without] = await Promise.all(
        [true, false].map((javaScriptEnabled) =>
          withTab({ javaScriptEnabled }, async (tab) => {
            await tab.goto(address(example));
            await tab.locator(".tools").evaluateAll((all) => {
              for (const each of all) each.remove();
            });
            return tab.locator("body").innerText();
          }),
        ),
      );
      expect(without).toBe(withScripts);
      expect(without?.length).toBeGreaterThan(100);
    },
  );
});
