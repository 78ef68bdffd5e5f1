import { pictureUrl, type Url } from "../model/urls.ts";

/** An image in one more format, at several widths in pixels, narrowest first. */
export interface PictureSource {
  readonly type: "image/avif" | "image/webp";
  readonly variants: readonly { readonly url: Url; readonly width: number }[];
}

/** The lighter forms of the site’s images, the lightest format first, by the address of the image itself. */
export type Pictures = ReadonlyMap<string, readonly PictureSource[]>;

const NONE: Pictures = new Map();

/** Those of `pictures` that are of the images `names`, given by their paths in the content folder. */
export function choosePictures(pictures: Pictures, names: readonly string[]): Pictures {
  if (names.length === 0) return NONE;
  const urls = names.map(pictureUrl);
  return new Map(
    urls.flatMap((url) => (pictures.has(url) ? [[url, pictures.get(url) ?? []]] : [])),
  );
}
