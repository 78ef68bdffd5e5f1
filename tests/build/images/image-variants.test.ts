import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeVariants } from "../../../src/build/images/image-variants.ts";

/** A picture with grain in it, as a photograph has. */
function photograph(width: number, height: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height * 3 }, (_, i) => {
      const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
      return (x * 3 + y * 2 + ((x * 7919 + y * 104_729) % 23) + (i % 3) * 40) % 256;
    }),
  );
}

async function jpegOf(width: number, height: number): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const;
  return sharp(photograph(width, height), { raw }).jpeg({ quality: 95 }).toBuffer();
}

describe("makeVariants", () => {
  it.each([
    [1000, 40, [480, 960, 1000]],
    [800, 40, [480, 800]],
    [300, 40, [300]],
  ])(
    "makes an image %i wide and %i high at no greater width: %j",
    async (width, height, widths) => {
      const original = await jpegOf(width, height);
      const variants = await makeVariants(original);
      for (const type of ["image/avif", "image/webp"]) {
        const made = variants.filter((variant) => variant.type === type);
        expect(made.map((variant) => variant.width)).toEqual(widths);
        for (const { bytes, width } of made) {
          const size = await sharp(bytes).metadata();
          expect(size.width).toBe(width);
          expect(bytes.length).toBeLessThanOrEqual(original.length * 0.9);
        }
      }
    },
  );

  it("gives the same bytes each time", async () => {
    const original = await jpegOf(500, 40);
    expect(await makeVariants(original)).toEqual(await makeVariants(original));
  });

  it("leaves out a format that gains nothing", async () => {
    const poor = await sharp(await jpegOf(200, 100))
      .webp({ quality: 1 })
      .toBuffer();
    expect(await makeVariants(poor)).toEqual([]);
  });

  it("turns a picture upright that a camera took on its side", async () => {
    const lying = await sharp(await jpegOf(120, 70))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const [first] = await makeVariants(lying);
    expect(first?.width).toBe(70);
    expect(await sharp(first?.bytes).metadata()).toMatchObject({ width: 70, height: 120 });
  });

  it("leaves an animation as it is", async () => {
    const raw = { width: 100, height: 200, channels: 3, pageHeight: 100 } as const;
    const moving = await sharp(photograph(100, 200), { raw }).webp().toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    expect(await makeVariants(moving)).toEqual([]);
  });
});
