import type { Pictures, PictureSource } from "./picture.ts";

const IMAGE = /<img(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*>/g;

// The column of text, 35 of the page's units of 18 px; a unit here is the browser's own, of 16.
const SIZES = "(min-width: 43rem) 40rem, calc(100vw - 2.5rem)";

/** `html` with every image that has lighter forms offered in them, and itself for browsers that know none of them. */
export function placePictures(html: string, pictures: Pictures): string {
  if (pictures.size === 0) return html;
  return html.replaceAll(IMAGE, (image) => {
    const src = /\ssrc="([^"]*)"/.exec(image)?.[1] ?? "";
    const sources = pictures.get(src);
    if (sources === undefined || sources.length === 0) return image;
    return `<picture>${sources.map(writeSource).join("")}${image}</picture>`;
  });
}

function writeSource({ type, variants }: PictureSource): string {
  const candidates = variants.map(({ url, width }) => `${url} ${width}w`).join(", ");
  return `<source type="${type}" srcset="${candidates}" sizes="${SIZES}">`;
}
