import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { markdownText } from "../model/content-of.ts";
import { describeDesk } from "./describe-desk.ts";
import { openLive, waitForNews } from "./open-live.ts";

const MINUTE = 60_000;

/** Counts from now on how often the page asks for news. */
function countQuestions(tab: Page): () => number {
  let count = 0;
  tab.on("request", (request) => {
    if (request.url().endsWith("latest.json")) count += 1;
  });
  return () => count;
}

describeDesk("a page that asks for news", ({ publish, address, gate, withTab }) => {
  it("asks once for all that wants to know", async () => {
    await withTab({}, async (tab) => {
      const count = countQuestions(tab);
      await openLive(tab, address(""));
      expect(count()).toBe(1);
    });
  });

  it("does not ask while it is out of sight, and asks at once when it is back", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address(""));
      const count = countQuestions(tab);
      const turn = (isHidden: boolean): Promise<void> =>
        tab.evaluate((hidden) => {
          Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
          document.dispatchEvent(new Event("visibilitychange"));
        }, isHidden);
      await turn(true);
      await tab.clock.runFor(10 * MINUTE);
      expect(count()).toBe(0);
      await turn(false);
      await tab.clock.runFor(100);
      await expect.poll(count).toBe(1);
    });
  });

  it("asks ever less often where nothing answers", async () => {
    await withTab({ serviceWorkers: "block" }, async (tab) => {
      await openLive(tab, address("events/talks/"));
      const count = countQuestions(tab);
      gate().turn("closed");
      const after: number[] = [];
      for (let minute = 0; minute < 16; minute += 1) {
        await tab.clock.runFor(MINUTE);
        await tab.waitForTimeout(100).catch(() => undefined);
        after.push(count());
      }
      expect(after.at(-1)).toBe(4);
    });
  });

  it("stops when the event has ended", async () => {
    await withTab({}, async (tab) => {
      await openLive(tab, address("events/talks/"));
      publish({ "events/talks.md": markdownText({ title: "The talks", state: "ended" }) });
      await waitForNews(tab);
      const count = countQuestions(tab);
      await tab.clock.runFor(10 * MINUTE);
      expect(count()).toBe(0);
      await openLive(tab, address("")).then(() => tab.goto(address("events/talks/")));
      expect(await tab.locator("main").getAttribute("data-latest")).toBeNull();
    });
  });
});
