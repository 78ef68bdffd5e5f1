import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Opens the search page at `address` and waits until it has said what it found. */
export async function openSearch(tab: Page, address: string): Promise<void> {
  await tab.goto(address);
  await settle(tab);
}

/** Unfolds the filters and the order of results. */
export async function unfoldChoices(tab: Page): Promise<void> {
  await tab.locator(".search-choices > summary").click();
}

/** Waits until the page says how many points it found, or that it found nothing, or nothing is asked. */
export async function settle(tab: Page, said = /found|cannot|not here|did not/): Promise<string> {
  const status = tab.locator(".search-status");
  await expect.poll(() => status.textContent()).toMatch(said);
  return (await status.textContent()) ?? "";
}

/** The links of the results, without the site’s own address. */
export function listFound(tab: Page): Promise<readonly string[]> {
  return tab.locator(".search-results h2 a").evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
}

/** All results, by pressing the button for more until there are none. */
export async function listAllFound(tab: Page): Promise<readonly string[]> {
  const more = tab.locator(".search-more");
  while (await more.isVisible()) {
    const before = await tab.locator(".search-results > li").count();
    await more.click();
    await expect.poll(() => tab.locator(".search-results > li").count()).toBeGreaterThan(before);
  }
  return listFound(tab);
}
