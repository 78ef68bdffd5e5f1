import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./describe-in-browser.ts";

/** Gathers, from now on, whatever a quiet page does not do. */
async function listen(tab: Page, address: string): Promise<readonly string[]> {
  const heard: string[] = [];
  const { origin } = new URL(address);
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && new URL(url).origin !== origin) heard.push(`asks for ${url}`);
  });
  tab.on("requestfailed", (request) => heard.push(`does not get ${request.url()}`));
  tab.on("response", (response) => {
    // The page for addresses that lead nowhere answers 404 itself.
    if (response.status() >= 400 && response.url() !== address)
      heard.push(`gets ${response.status()} for ${response.url()}`);
  });
  tab.on("console", (message) => {
    const { url } = message.location();
    if (["error", "warning"].includes(message.type()) && url !== address)
      heard.push(`prints ${message.text()}`);
  });
  tab.on("pageerror", (error) => heard.push(`throws ${error.message}`));
  await tab.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      sessionStorage.setItem(`breaks its policy, ${violatedDirective}: ${blockedURI}`, "");
    });
  });
  return heard;
}

describeInBrowser("the network", ({ examples, address, withTab }) => {
  it.concurrent.each(examples)(
    "stays quiet on $kind, and nothing is stored but when the reader was here",
    async (example) => {
      const { heard, stored, cookies } = await withTab({ serviceWorkers: "allow" }, async (tab) => {
        const heard = await listen(tab, address(example));
        await tab.goto(address(example), { waitUntil: "networkidle" });
        return {
          heard,
          stored: await tab.evaluate(() => [
            ...Object.keys(localStorage),
            ...Object.keys(sessionStorage),
          ]),
          cookies: await tab.context().cookies(),
        };
      });
      expect(heard).toEqual([]);
      const remembers = /^(?:home|recap .*|event (?:live|ended))$/.test(example.kind);
      expect(stored).toEqual(remembers ? ["dateline / visits"] : []);
      expect(cookies).toEqual([]);
    },
  );
});
