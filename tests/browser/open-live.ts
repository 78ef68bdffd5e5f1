import type { Page } from "playwright-core";

const MINUTE = 60_000;
const LATEST = /latest\.json/;

/** Lets a minute and a little more go by, and the answer come to what the page asks then. The page must be at rest before. */
export async function waitForNews(tab: Page): Promise<void> {
  const question = tab.waitForRequest(LATEST);
  await tab.clock.runFor(MINUTE + 1000);
  await (await question).response();
}

/** Opens the page at `address` and waits until it has asked for news and is at rest: an event’s page asks for two files. */
export async function openLive(tab: Page, address: string): Promise<void> {
  const answer = tab.waitForResponse(LATEST);
  await tab.goto(address);
  await answer;
  await tab.waitForLoadState("networkidle");
}
