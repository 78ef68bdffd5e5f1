import type { Sharp } from "sharp";
import type { PictureSource } from "../../outputs/picture.ts";

/** An image in another format and at another width, in pixels. */
export interface ImageVariant {
  readonly type: PictureSource["type"];
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** How variants are made: part of the key under which they are kept. */
export const VARIANT_OPTIONS = {
  widths: [480, 960],
  /** What part of the original’s bytes a variant may have at most. */
  largestPart: 0.9,
  // A greater effort takes seven times as long and saves an eighth of the bytes.
  avif: { quality: 55, effort: 2 },
  webp: { quality: 80, effort: 5 },
} as const;

/**
 * The lighter forms of an image: at narrower widths and at its own, never wider. A format is left out whole where it gains
 * too little at the image’s own width, because a browser that chose it would have only the narrow ones to enlarge.
 */
export async function makeVariants(original: Uint8Array): Promise<readonly ImageVariant[]> {
  const { default: sharp } = await import("sharp");
  const image = sharp(original);
  const { autoOrient, pages = 1 } = await image.metadata();
  if (pages > 1) return [];
  const narrower = VARIANT_OPTIONS.widths.filter((width) => width < autoOrient.width);
  const made: ImageVariant[] = [];
  for (const type of ["image/avif", "image/webp"] as const) {
    const most = original.length * VARIANT_OPTIONS.largestPart;
    const whole = await encode(image, type, autoOrient.width);
    if (whole.bytes.length > most) continue;
    for (const width of narrower) {
      const variant = await encode(image, type, width);
      if (variant.bytes.length <= most) made.push(variant);
    }
    made.push(whole);
  }
  return made;
}

async function encode(
  image: Sharp,
  type: ImageVariant["type"],
  width: number,
): Promise<ImageVariant> {
  const resized = image.clone().autoOrient().resize({ width });
  const encoded =
    type === "image/avif" ? resized.avif(VARIANT_OPTIONS.avif) : resized.webp(VARIANT_OPTIONS.webp);
  return { type, width, bytes: await encoded.toBuffer() };
}
