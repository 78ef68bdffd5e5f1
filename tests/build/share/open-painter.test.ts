import { imageSize } from "image-size";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareFonts } from "../../../src/build/fonts/prepare-fonts.ts";
import { openPainter } from "../../../src/build/share/open-painter.ts";
import type { ShareCard } from "../../../src/model/share-card.ts";
import { buildRecapCard } from "../../../src/model/share-card.ts";
import { newestOf, recapText, siteOf } from "../../model/content-of.ts";
import { projectFolder } from "../site-desk.ts";
import { makeFolder } from "../temporary-folder.ts";

const site = siteOf({ "recaps/day.md": recapText({ time: "2025-01-15 22:27 Kyiv" }) });
const card = buildRecapCard(newestOf(site), site.settings);
const fonts = await prepareFonts(projectFolder);

/** The bytes of a card, drawn by a painter that has kept nothing. */
async function paint(of: ShareCard): Promise<Buffer> {
  const { file, make } = openPainter(makeFolder(), fonts).place(of);
  await make?.();
  return readFileSync(file);
}

describe("openPainter", () => {
  it("draws a card of 1200 by 630 pixels, in the same bytes each time", async () => {
    const bytes = await paint(card);
    expect(imageSize(bytes)).toMatchObject({ width: 1200, height: 630, type: "png" });
    expect(await paint(card)).toEqual(bytes);
  });

  it("draws Cyrillic letters, each by its own shape", async () => {
    const drawn = await Promise.all(
      ["Київ і Їжак", "Київ ї Їжак", "Київ є Їжак", "Київ ґ Їжак", "Київ \uE000 Їжак"].map(
        (title) => paint({ ...card, title, lang: "uk" }),
      ),
    );
    expect(new Set(drawn.map((bytes) => bytes.toString("base64"))).size).toBe(drawn.length);
  });

  it("draws a title of 140 characters otherwise than one that ends earlier: all of it fits", async () => {
    const title =
      "A delegation sets out for talks in Istanbul while both sides say that they expect little of them ".repeat(
        2,
      );
    const [whole, cut] = [title.slice(0, 140), `${title.slice(0, 139)}.`];
    expect(await paint({ ...card, title: whole })).not.toEqual(
      await paint({ ...card, title: cut }),
    );
  });

  it("keeps what it has drawn under a name of all that it shows, and draws it once", async () => {
    const folder = makeFolder();
    const placed = openPainter(folder, fonts).place(card);
    expect(placed.file).toBe(join(folder, ".cache", "share", `${placed.fingerprint}.png`));
    expect(existsSync(placed.file)).toBe(false);
    await placed.make?.();
    const bytes = readFileSync(placed.file);
    const again = openPainter(folder, { ...fonts, files: [] }).place(card);
    expect(again.file).toBe(placed.file);
    await again.make?.();
    expect(readFileSync(again.file)).toEqual(bytes);
    const other = openPainter(folder, fonts).place({ ...card, site: "Another" });
    expect(other.file).not.toBe(placed.file);
  });
});
