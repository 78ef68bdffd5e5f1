import { AxeBuilder } from "@axe-core/playwright";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillFolder } from "../build/temporary-folder.ts";
import { recapText } from "../cli/scratch.ts";
import { settingsText } from "../model/content-of.ts";
import { startPreview, type RunningPreview } from "../cli/start-preview.ts";
import { describeInBrowser } from "./describe-in-browser.ts";

const DRAFT = recapText("title: Rough words\ntime: 2025-01-15 22:27 Kyiv\ndraft: true");
const HELD = recapText(
  "title: Held words\ntime: 2025-01-14 09:00 Kyiv\npublish: 2035-01-16 10:00 Kyiv",
);
const WRONG = recapText(
  `titel: Slip with a long headline that is not to make the page wider than a telephone is\ntime: 2025-01-16 09:00\nnot-a-key: ${"x".repeat(120)}`,
);
const VIEWS = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

describeInBrowser("the preview", ({ withTab }) => {
  const content = mkdtempSync(join(tmpdir(), "dateline-preview-"));
  const file = join(content, "recaps/wrong.md");
  let preview: RunningPreview | undefined;
  const begun = (): RunningPreview => {
    if (preview === undefined) throw new Error("the preview has not been started");
    return preview;
  };
  beforeAll(async () => {
    fillFolder(content, {
      "site.yaml": settingsText(),
      "events/talks.md": "---\ntitle: The talks\n---\n",
      "recaps/rough.md": DRAFT,
      "recaps/held.md": HELD,
    });
    preview = await startPreview(content, ["--editor", "vscode"]);
    await preview.waitFor("", "Rough words");
  });
  afterAll(() => {
    preview?.stop();
    rmSync(content, { recursive: true, force: true });
  });

  const open = (tab: Page, path = ""): Promise<unknown> => tab.goto(begun().url + path);

  it("says in lists what is not published, and shows what readers see, now and then", async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await open(tab, "events/talks/");
      expect(await tab.locator(".row .notice").allTextContents()).toEqual([
        "Draft: not published.",
        expect.stringContaining("Under embargo until"),
      ]);
      await tab.getByRole("button", { name: "As readers see it now" }).click();
      expect(tab.url()).toBe(`${begun().url}events/talks/`);
      expect(await tab.locator(".row").count()).toBe(0);
      await tab.getByLabel("At").fill("2035-01-16 10:00 Kyiv");
      await tab.getByRole("button", { name: "As readers see it then" }).click();
      expect(await tab.locator(".row-title").allTextContents()).toEqual(["Held words"]);
      expect(await tab.locator(".notice").count()).toBe(0);
      await tab.getByRole("button", { name: "With drafts" }).click();
      expect(await tab.locator(".row .notice").count()).toBe(2);
    });
  });

  it("shows problems with links to the editor, shut and opened by keyboard without scripts", async () => {
    writeFileSync(file, WRONG);
    await begun().waitFor("", 'role="alert"');
    await withTab(
      { javaScriptEnabled: false, viewport: { width: 390, height: 800 } },
      async (tab) => {
        await open(tab);
        const links = tab.locator(".dateline-problems a");
        expect(await links.count()).toBe(2);
        expect(await links.first().getAttribute("href")).toBe(`vscode://file${file}:2:1`);
        await tab.locator(".dateline-problems summary").focus();
        await tab.keyboard.press("Enter");
        expect(await links.first().isVisible()).toBe(false);
        await tab.keyboard.press("Enter");
        expect(await links.first().isVisible()).toBe(true);
        await tab.keyboard.press("Tab");
        expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe("A");
      },
    );
  });

  it.each(VIEWS)(
    "is right for all who edit, at $width px and $colorScheme",
    async ({ width, colorScheme }) => {
      await withTab({ colorScheme, viewport: { width, height: 800 } }, async (tab) => {
        await open(tab);
        await tab.locator(".dateline-problems").waitFor();
        const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    },
  );
});
