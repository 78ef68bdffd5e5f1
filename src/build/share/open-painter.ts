import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import type { Painter } from "../../outputs/share/painter.ts";
import type { KeptFonts } from "../fonts/prepare-fonts.ts";
import { hashOf } from "../hash-of.ts";
import { packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";
import { drawCard } from "./draw-card.ts";
import type { PaintCard } from "./paint-cards.ts";

/**
 * What draws the images that pages are shared by, in the site’s `fonts`. They are kept in `.cache/share/` under the hash of all
 * that they show and of what draws them, so that this is loaded only for an image that is new.
 */
export function openPainter(projectFolder: string, fonts: KeptFonts): Painter {
  const folder = cacheFolder(projectFolder, "share");
  let version: string | undefined;
  const identify = (): string =>
    (version ??= `${packageVersion("@takumi-rs/core")} ${basename(fonts.folder)}`);
  let loaded: Promise<PaintCard> | undefined;
  const load = async (): Promise<PaintCard> => {
    const { loadPaintCard } = await import("./paint-cards.ts");
    return await loadPaintCard(fonts);
  };
  return {
    get fingerprint() {
      return identify();
    },
    place: (card) => {
      const drawn = drawCard(card);
      const key = hashOf([identify(), drawn]);
      const file = join(folder, `${key}.png`);
      const make = async (): Promise<void> => {
        if (existsSync(file)) return;
        const paint = await (loaded ??= load());
        writeWhole(file, await paint(drawn));
      };
      return { file, fingerprint: key, make };
    },
  };
}
