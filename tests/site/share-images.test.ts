import { imageSize } from "image-size";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { pagesOf, readFolder } from "./site-folder.ts";

const folder = inject("siteFolder");
const pages = pagesOf(readFolder(folder));
const shared = pages.flatMap(([page, html]) => {
  const meta = (name: string): string =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
  const image = meta("og:image");
  const facts = { width: meta("og:image:width"), height: meta("og:image:height") };
  return image === ""
    ? []
    : [{ page, image, ...facts, alt: meta("og:image:alt"), card: meta("twitter:card") }];
});

describe("images that pages of the built site are shared by", () => {
  it("are there, in the size that the page says, with words for them", () => {
    for (const { page, image, width, height, alt, card } of shared) {
      const file = join(folder, new URL(image).pathname.slice(1));
      expect(existsSync(file), page).toBe(true);
      const size = imageSize(readFileSync(file));
      expect([String(size.width), String(size.height)], page).toEqual([width, height]);
      expect(alt, page).not.toBe("");
      expect(card, page).toBe("summary_large_image");
      if (file.endsWith("share.png")) expect([width, height]).toEqual(["1200", "630"]);
    }
  });

  it("are on every recap and every event, and on nothing else", () => {
    const names = shared.map(({ page }) => page);
    const isShared = ([page, html]: readonly [string, string]): boolean =>
      (html.includes('<article class="recap">') && page !== "index.html") ||
      /^events\/[^/]+\/index\.html$/.test(page);
    expect(names).toEqual(pages.filter(isShared).map(([page]) => page));
  });

  it("are a recap’s own where it has one", () => {
    const own = shared.filter(({ image }) => !image.endsWith("/share.png"));
    expect(own.map(({ page }) => page)).toEqual([
      "2025/10/26/clocks-go-back-in-ukraine/index.html",
    ]);
    expect(existsSync(join(folder, "2025/10/26/clocks-go-back-in-ukraine/share.png"))).toBe(false);
  });
});
