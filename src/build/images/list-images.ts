import { join } from "node:path";
import type { Site } from "../../model/site.ts";
import { pictureUrl } from "../../model/urls.ts";
import type { Copy } from "../../outputs/output.ts";

/** The images that the site shows, as they lie in the content folder. */
export function listImages({ images }: Site, contentFolder: string): readonly Copy[] {
  return images.map(({ name, fingerprint }) => ({
    url: pictureUrl(name),
    source: name,
    file: join(contentFolder, name),
    fingerprint,
  }));
}
