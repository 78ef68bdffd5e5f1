import { Renderer } from "@takumi-rs/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARE_SIZE } from "../../model/share-card.ts";
import type { KeptFonts } from "../fonts/prepare-fonts.ts";
import type { DrawnCard } from "./draw-card.ts";

/** Makes a PNG file of a card: the same bytes each time. */
export type PaintCard = (card: DrawnCard) => Promise<Uint8Array>;

/** What makes PNG files in the site’s fonts. */
export async function loadPaintCard({ folder, files }: KeptFonts): Promise<PaintCard> {
  const renderer = new Renderer();
  for (const { name, family, style, weights } of files) {
    const [weight, other] = weights;
    // A weight would make a variable font stand still.
    const fixed = other === undefined ? { weight } : {};
    const data = readFileSync(join(folder, name));
    await renderer.registerFont({ name: family, style, ...fixed, data, key: name });
  }
  return async (card) => await renderer.render(card, { ...SHARE_SIZE, format: "png" });
}
