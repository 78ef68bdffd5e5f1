import { posix } from "node:path";
import { decodeAddress } from "./decode-address.ts";

/**
 * The path in the content folder that an image's `src` means: from the folder's root where it begins with `/`, else from the
 * folder of the file `from`. `undefined` for a src that leaves the content folder or the site.
 */
export function resolveImage(src: string, from: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(src) || src.startsWith("//")) return undefined;
  const name = src.startsWith("/")
    ? posix.normalize(src.slice(1))
    : posix.join(posix.dirname(from), src);
  return name.startsWith("..") ? undefined : decodeAddress(name);
}

/** The path from the site's root at which the image `name` of the content folder is shown. */
export function pathOfImage(name: string): string {
  return `/${name.split("/").map(encodeURIComponent).join("/")}`;
}
