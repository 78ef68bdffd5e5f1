import type { Url } from "../model/urls.ts";

/** An image in one more format, at several widths in pixels, narrowest first. */
export interface PictureSource {
  readonly type: "image/avif" | "image/webp";
  readonly variants: readonly { readonly url: Url; readonly width: number }[];
}

/** The lighter forms of the site’s images, the lightest format first, by the address of the image itself. */
export type Pictures = ReadonlyMap<string, readonly PictureSource[]>;
