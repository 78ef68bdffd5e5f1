import type { Page } from "playwright-core";

const MINUTE = 60_000;

/** Lets a minute and a little more go by, and the answer come. */
export async function waitForNews(tab: Page): Promise<void> {
  const answer = tab.waitForResponse(/latest\.json/);
  await tab.clock.runFor(MINUTE + 1000);
  await answer;
}

/** Opens the page at `address` and waits until it has asked for news once. */
export async function openLive(tab: Page, address: string): Promise<void> {
  const answer = tab.waitForResponse(/latest\.json/);
  await tab.goto(address);
  await answer;
}
