import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { readFolder } from "../site/site-folder.ts";
import { describeInBrowser } from "./describe-in-browser.ts";

interface Twin {
  readonly opener?: string;
  readonly points: readonly { readonly lead: string }[];
}

const recaps = [...readFolder(inject("siteFolder"))]
  .filter(([name]) => /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.json$/.test(name))
  .map(([name, json]) => ({
    url: name.replace("index.json", ""),
    twin: JSON.parse(json) as Twin,
  }));

/** Makes `tab` a browser that shows no styles: what a page says, in the order in which it says it. */
async function dropStyles(tab: Page): Promise<void> {
  await tab.route("**/*", (route) =>
    ["stylesheet", "font", "image"].includes(route.request().resourceType())
      ? route.abort()
      : route.continue(),
  );
}

/** `text` in one line, without the dates in brackets behind words such as “on Friday”. */
const squeeze = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ \(\d{1,2} [A-Z][a-z]+ \d{4}\)/g, "")
    .trim();

describeInBrowser("a page without styles", ({ examples, address, withTab }) => {
  it("says the opener and the first point of every recap within its first 600 characters", async () => {
    const late = await withTab({}, async (tab) => {
      const found: string[] = [];
      await dropStyles(tab);
      for (const { url, twin } of recaps) {
        await tab.goto(address({ url }));
        // With the dates the words would only stand later.
        const text = await tab.locator("body").innerText();
        const start = squeeze(text.replaceAll(/\s+/g, " ").slice(0, 600));
        const words = [twin.opener ?? "", twin.points[0]?.lead ?? ""].map(squeeze);
        if (!words.every((each) => start.includes(each))) found.push(`${url}: ${start}`);
      }
      return found;
    });
    expect(late).toEqual([]);
    expect(recaps.length).toBeGreaterThan(30);
  });

  it.concurrent.each(examples)("as $kind has its headings and landmarks", async (example) => {
    const { levels, landmarks } = await withTab({}, async (tab) => {
      await dropStyles(tab);
      await tab.goto(address(example));
      return { levels: await levelsOn(tab), landmarks: await landmarksOn(tab) };
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(landmarks).toMatchObject({ banner: 1, main: 1, contentinfo: 1 });
    expect(landmarks.navigation).toBeGreaterThan(0);
  });
});

/** The levels of the headings on the page, in their order. */
function levelsOn(tab: Page): Promise<readonly number[]> {
  return tab
    .locator("h1, h2, h3, h4, h5, h6, [role=heading]")
    .evaluateAll((all) =>
      all.map((each) => Number(each.ariaLevel ?? each.tagName.replace("H", ""))),
    );
}

async function landmarksOn(tab: Page) {
  const count = (role: "banner" | "navigation" | "main" | "contentinfo"): Promise<number> =>
    tab.getByRole(role).count();
  return {
    banner: await count("banner"),
    navigation: await count("navigation"),
    main: await count("main"),
    contentinfo: await count("contentinfo"),
  };
}
