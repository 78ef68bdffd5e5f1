import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { recapText, type Files } from "../model/content-of.ts";
import { describeDesk, pointsText } from "./describe-desk.ts";

// The first visit is on a Tuesday at 9pm in Kyiv; the second, two days later.
const [FIRST, SECOND] = ["2025-05-13T18:00:00Z", "2025-05-15T08:00:00Z"];
const NEWS: Files = {
  "recaps/c.md": recapText({ time: "2025-05-14 09:00 Kyiv", title: "Next" }, pointsText("c")),
  "recaps/d.md": recapText(
    { time: "2025-05-15 09:00 Kyiv", title: "Last", events: "[visit]", lang: "uk" },
    pointsText("d"),
  ),
};
const SINCE = "4 new points since you were here on Tuesday, 9pm Kyiv and Moscow";

/** Opens the page at `address` and lets it find out what is new. */
async function visit(tab: Page, address: string, at?: string): Promise<void> {
  if (at !== undefined) await tab.clock.setFixedTime(at);
  await tab.goto(address, { waitUntil: "networkidle" });
}

const storedIn = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() => Object.keys(localStorage));

describeDesk("who comes back", ({ publish, address, withTab }) => {
  it("is told how much is new since the last visit, and nothing on the first", async () => {
    await withTab({}, async (tab) => {
      await visit(tab, address(""), FIRST);
      expect(await tab.locator(".bar").count()).toBe(0);
      expect(await storedIn(tab)).toEqual(["dateline /news/ visits"]);
      publish(NEWS);
      await visit(tab, address(""), SECOND);
      expect(await tab.locator(".bar summary").allTextContents()).toEqual([SINCE]);
      expect(await tab.getByRole("status").textContent()).toBe(SINCE);
      await tab.locator(".bar summary").click();
      expect(await tab.locator(".bar li").allTextContents()).toEqual([
        "The c one.",
        "The c two.",
        "The d one.",
        "The d two.",
      ]);
      expect(await tab.locator(".bar").innerText()).toContain("Nothing of it is sent");
    });
  });

  it("is led through all new points in order, from page to page", async () => {
    await withTab({ viewport: { width: 390, height: 844 } }, async (tab) => {
      await visit(tab, address(""), FIRST);
      publish(NEWS);
      await visit(tab, address(""), SECOND);
      await tab.getByRole("link", { name: "First new point" }).click();
      await tab.waitForURL(/2025\/05\/14\/c\/#c-one$/);
      for (const next of [/c\/#c-two$/, /d\/#d-one$/, /d\/#d-two$/]) {
        const id = new URL(tab.url()).hash;
        await tab.locator(`${id} > .new-mark a`).click();
        await tab.waitForURL(next);
      }
      await tab.locator("#d-two > .new-mark").waitFor();
      expect(await tab.locator("#d-two > .new-mark a").count()).toBe(0);
    });
  });

  it("is told on an event’s page of that event alone, and on that of a recap of all", async () => {
    await withTab({}, async (tab) => {
      await visit(tab, address("events/visit/"), FIRST);
      publish(NEWS);
      await visit(tab, address("events/visit/"), SECOND);
      expect(await tab.locator(".bar summary").textContent()).toBe(SINCE.replace("4", "2"));
      expect(await tab.locator(".leads .new-mark").count()).toBe(2);
      await visit(tab, address("2025/05/12/a/"));
      expect(await tab.locator(".bar summary").textContent()).toBe(SINCE);
      expect(await tab.locator(".new-mark").count()).toBe(0);
    });
  });

  it("is told which older recaps were updated or corrected since, with or without news", async () => {
    const corrected = recapText(
      {
        time: "2025-05-12 10:00 Kyiv",
        title: "Monday",
        corrections: "[{ time: 2025-05-14 12:00 Kyiv, text: It was wrong. }]",
      },
      pointsText("a"),
    );
    await withTab({}, async (tab) => {
      await visit(tab, address("events/talks/"), FIRST);
      publish({ "recaps/a.md": corrected });
      await visit(tab, address("events/talks/"), SECOND);
      const alone = "1 recap changed since you were here on Tuesday, 9pm Kyiv and Moscow";
      expect(await tab.getByRole("status").textContent()).toBe(alone);
      publish({ ...NEWS, "recaps/a.md": corrected });
      await visit(tab, address("events/visit/"));
      expect(await tab.locator(".bar summary").textContent()).toBe(SINCE.replace("4", "2"));
      await visit(tab, address(""));
      expect(await tab.locator(".bar summary").textContent()).toBe(
        `${SINCE}; 1 older recap changed`,
      );
      await tab.locator(".bar summary").click();
      expect(await tab.locator(".bar li").last().textContent()).toBe("Changed: Monday");
      await tab.locator(".bar li a").last().click();
      await tab.waitForURL(address("2025/05/12/a/"));
    });
  });

  it.each([
    ["within half an hour", "2025-05-13T18:29:00Z"],
    ["after more than a month", "2025-06-20T18:00:00Z"],
  ])("is told nothing %s", async (_, at) => {
    await withTab({}, async (tab) => {
      await visit(tab, address(""), FIRST);
      publish(NEWS);
      await visit(tab, address(""), at);
      expect(await tab.locator(".bar, .new-mark").count()).toBe(0);
    });
  });

  it("is told the same on every page of a visit, until the notice is closed", async () => {
    await withTab({}, async (tab) => {
      await visit(tab, address(""), FIRST);
      publish(NEWS);
      await visit(tab, address(""), SECOND);
      await visit(tab, address(""), "2025-05-15T08:20:00Z");
      expect(await tab.locator(".bar summary").textContent()).toBe(SINCE);
      await tab.getByRole("button", { name: "Close" }).press("Enter");
      await visit(tab, address(""), "2025-05-15T08:21:00Z");
      expect(await tab.locator(".bar").count()).toBe(0);
      expect(await tab.locator(".new-mark").count()).toBe(2);
    });
  });

  it("can have their visits forgotten: nothing is kept, and the next visit is the first", async () => {
    await withTab({}, async (tab) => {
      await visit(tab, address(""), FIRST);
      publish(NEWS);
      await visit(tab, address(""), SECOND);
      await tab.locator(".bar summary").click();
      await tab.locator(".bar").getByRole("button", { name: "Forget my visits" }).click();
      expect(await storedIn(tab)).toEqual([]);
      expect(await tab.locator(".new-mark").count()).toBe(0);
      expect(await tab.getByRole("status").textContent()).toBe("Your visits are forgotten.");
      const seen = await tab.evaluate(async () =>
        (await caches.keys()).filter((name) => name.endsWith("visited")),
      );
      expect(seen).toEqual([]);
      await tab.goto("about:blank");
      await visit(tab, address(""));
      expect(await tab.locator(".bar").count()).toBe(0);
    });
  });

  it("moves nothing on the page by being told", async () => {
    await withTab({ viewport: { width: 390, height: 3000 } }, async (tab) => {
      await visit(tab, address("2025/05/12/a/"), FIRST);
      publish(NEWS);
      await tab.addInitScript(() => {
        new PerformanceObserver((list) => {
          document.title += list
            .getEntries()
            .map(({ name }) => ` ${name}`)
            .join("");
        }).observe({ type: "layout-shift", buffered: true });
      });
      await visit(tab, address("2025/05/12/a/"), SECOND);
      await tab.locator(".bar summary").waitFor();
      expect(await tab.title()).not.toContain("layout-shift");
    });
  });
});
