import { describe, expect, it } from "vitest";
import type { Url } from "../../src/model/urls.ts";
import type { Pictures } from "../../src/outputs/picture.ts";
import { placePictures } from "../../src/outputs/place-pictures.ts";

const pictures: Pictures = new Map([
  [
    "/images/hall.jpg",
    [
      {
        type: "image/avif",
        variants: [
          { url: "/assets/hall-480.avif" as Url, width: 480 },
          { url: "/assets/hall-900.avif" as Url, width: 900 },
        ],
      },
      { type: "image/webp", variants: [{ url: "/assets/hall-900.webp" as Url, width: 900 }] },
    ],
  ],
  ["/images/small.png", []],
]);
const SIZES = 'sizes="(min-width: 43rem) 40rem, calc(100vw - 2.5rem)"';

describe("placePictures", () => {
  it.each([
    '<img src="/images/hall.jpg" width="900" height="600" alt="A hall" loading="lazy">',
    '<img class="x" alt="1 > 0" src="/images/hall.jpg" fetchpriority="high">',
  ])("offers lighter forms first and keeps the image as it is: %s", (image) => {
    expect(placePictures(`<p>${image}</p>`, pictures)).toBe(
      `<p><picture><source type="image/avif" srcset="/assets/hall-480.avif 480w, /assets/hall-900.avif 900w" ${SIZES}>` +
        `<source type="image/webp" srcset="/assets/hall-900.webp 900w" ${SIZES}>${image}</picture></p>`,
    );
  });

  it.each([
    '<img src="/images/other.jpg" alt="">',
    '<img src="/images/small.png" alt="">',
    '<img src="/images/plan.svg" alt="">',
    '<p title="&lt;img src=&quot;/images/hall.jpg&quot;&gt;">&lt;img src="/images/hall.jpg"&gt;</p>',
  ])("leaves alone %s", (html) => {
    expect(placePictures(html, pictures)).toBe(html);
  });
});
