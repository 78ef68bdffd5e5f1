import { expect, it } from "vitest";
import { describeDesk } from "./describe-desk.ts";

const PAGE = "2025/05/13/b/";

describeDesk("the reader’s own clock", ({ address, withTab }) => {
  it("is added beside every clock when asked for, stays on other pages, and goes again", async () => {
    await withTab({ timezoneId: "Europe/Berlin" }, async (tab) => {
      await tab.goto(address(PAGE));
      const before = await tab.locator("main").innerText();
      const button = tab.getByRole("button", { name: "Add my own time" });
      expect(await button.getAttribute("aria-pressed")).toBe("false");
      await button.press("Space");
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      expect(await tab.locator(".head-clock time").innerText()).toContain("8pm your time");
      const clocks = await tab.locator("time").count();
      expect(await tab.locator("time > .own-time").count()).toBe(clocks);
      await tab.goto(address("events/talks/"));
      expect(await tab.locator(".row-clock").first().innerText()).toContain("8pm your time");
      await tab.getByRole("button", { name: "Add my own time" }).press("Enter");
      expect(await tab.locator(".own-time").count()).toBe(0);
      await tab.goto(address(PAGE));
      expect(await tab.locator("main").innerText()).toBe(before);
    });
  });

  it("names the weekday where it is on another day", async () => {
    await withTab({ timezoneId: "Asia/Tokyo" }, async (tab) => {
      await tab.goto(address(PAGE));
      await tab.getByRole("button", { name: "Add my own time" }).click();
      expect(await tab.locator(".head-clock time").innerText()).toContain(
        "3am on Wednesday your time",
      );
    });
  });

  it("is not offered without scripts", async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(address(PAGE));
      expect(await tab.locator("button").count()).toBe(0);
    });
  });
});
