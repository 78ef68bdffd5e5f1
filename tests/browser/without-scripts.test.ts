import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

describeInBrowser("a page without scripts", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)("as $kind says the same words", async (example) => {
    const [withScripts, without] = await Promise.all(
      [true, false].map((javaScriptEnabled) =>
        withTab({ javaScriptEnabled }, async (tab) => {
          await tab.goto(address(example));
          return tab.locator("body").innerText();
        }),
      ),
    );
    expect(without).toBe(withScripts);
    expect(without?.length).toBeGreaterThan(100);
  });
});
