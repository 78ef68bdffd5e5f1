import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { recapText } from "../model/content-of.ts";
import { describeDesk, pointsText } from "./describe-desk.ts";

const NEWS = {
  "recaps/c.md": recapText({ time: "2025-05-14 09:00 Kyiv", title: "Next" }, pointsText("c")),
};
const LATER = {
  ...NEWS,
  "recaps/d.md": recapText({ time: "2025-05-15 09:00 Kyiv", title: "Last" }, pointsText("d")),
};
const VIEWS = [320, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

describeDesk("notices", ({ publish, address, withTab }) => {
  it.each(VIEWS)(
    "are right for all readers, at $width px and $colorScheme",
    async ({ width, colorScheme }) => {
      await withTab({ colorScheme, viewport: { width, height: 700 } }, async (tab) => {
        await tab.clock.setFixedTime("2025-05-13T18:00:00Z");
        await tab.goto(address(""), { waitUntil: "networkidle" });
        publish(NEWS);
        await tab.clock.setFixedTime("2025-05-15T08:00:00Z");
        await tab.goto(address(""), { waitUntil: "networkidle" });
        publish(LATER);
        await tab.getByRole("button", { name: "Add my own time" }).click();
        await tab.locator(".bar summary").click();
        await tab.evaluate(() => dispatchEvent(new Event("online")));
        await tab.clock.runFor(1000);
        await tab.getByRole("button", { name: "show them" }).waitFor();
        const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    },
  );
});
