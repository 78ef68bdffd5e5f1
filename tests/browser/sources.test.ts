import { AxeBuilder } from "@axe-core/playwright";
import { expect, it } from "vitest";
import { recapText } from "../model/content-of.ts";
import { describeDesk } from "./describe-desk.ts";

const SOURCES = `
  - publisher: An agency
    title: A report with a title that goes on for longer than a narrow window is wide
    url: https://agency.example/report
    archived: https://archive.example/2025/an-address-without-any-place-where-it-could-be-broken-over-lines
    seen: 2025-05-12 09:30 Kyiv
    point: one
    excerpt: We will open the bridge.
  - { publisher: A paper, url: https://paper.example/, seen: 2025-05-12 }`;

const RECAP = {
  "recaps/c.md": recapText(
    { time: "2025-05-14 10:00 Kyiv", title: "Sources", sources: SOURCES },
    "- **“We may open the bridge”**, he said. {#one}\n- “We may open the bridge,” he said again. {#two}\n",
  ),
};

const VIEWS = [320, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

describeDesk("sources and unverified quotations", ({ publish, address, withTab }) => {
  it.each(VIEWS)(
    "are right for all readers, at $width px and $colorScheme",
    async ({ width, colorScheme }) => {
      publish(RECAP);
      await withTab({ colorScheme, viewport: { width, height: 700 } }, async (tab) => {
        await tab.goto(address("2025/05/14/c/"), { waitUntil: "networkidle" });
        expect(await tab.locator(".unverified").allInnerTexts()).toEqual([" (wording unverified)"]);
        const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    },
  );

  it("have their addresses on paper", async () => {
    publish(RECAP);
    await withTab({}, async (tab) => {
      await tab.goto(address("2025/05/14/c/"));
      await tab.emulateMedia({ media: "print" });
      const printed = await tab
        .locator(".point-sources a, .sources a")
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
      expect(printed).toEqual([
        '" (https://agency.example/report)"',
        expect.stringContaining("archive.example"),
        '" (https://paper.example/)"',
      ]);
    });
  });
});
