import { expect, it } from "vitest";
import { recapText, settingsText } from "../model/content-of.ts";
import { describeDesk } from "./describe-desk.ts";

const OFF = { live: "false", "catch-up": "false", "my-time": "false", offline: "false" };

describeDesk("a site whose scripts are to do nothing", ({ publish, address, withTab }) => {
  it("asks for nothing, keeps nothing and adds nothing", async () => {
    await withTab({ now: "2025-05-13T18:00:00Z" }, async (tab) => {
      publish({ "site.yaml": settingsText(OFF) });
      const asked: string[] = [];
      tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await tab.goto(address(""), { waitUntil: "networkidle" });
      publish({
        "site.yaml": settingsText(OFF),
        "recaps/c.md": recapText({ time: "2025-05-14 09:00 Kyiv" }),
      });
      await tab.clock.setFixedTime("2025-05-15T08:00:00Z");
      await tab.goto(address("events/talks/"), { waitUntil: "networkidle" });
      await tab.clock.runFor(120_000);
      expect(asked.filter((path) => /\.json$|service-worker/.test(path))).toEqual([]);
      expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
      expect(await tab.locator("button, .bar").count()).toBe(0);
    });
  });
});
