import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import type { Site } from "../../model/site.ts";
import { assetUrl, type Url } from "../../model/urls.ts";
import { toSlug } from "../../content/slug.ts";
import type { Copy } from "../../outputs/output.ts";
import type { Pictures, PictureSource } from "../../outputs/picture.ts";
import { hashOf, shortHashOf } from "../hash-of.ts";
import { packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";
import { makeVariants, VARIANT_OPTIONS } from "./image-variants.ts";
import { listImages } from "./list-images.ts";

/** The lighter forms of the site’s images as pages show them, and their files. */
export interface PreparedImages {
  readonly pictures: Pictures;
  readonly copies: readonly Copy[];
}

/** What is kept of an image: its variants’ files. */
interface KeptVariant {
  readonly type: PictureSource["type"];
  readonly width: number;
  readonly name: string;
}

// Behind the stem follow a width, a hash and an ending, and disks have a longest name.
const LONGEST_STEM = 100;
// Drawings scale by themselves and animations would stand still.
const CONVERTED = /\.(?:avif|jpe?g|png|webp)$/i;

/**
 * The lighter forms of every image that the site shows. They are kept in `.cache/images/` under the hash of the image and of
 * how they are made, so that the encoders are loaded only for an image that is new.
 */
export async function prepareImages(
  site: Site,
  { projectFolder, contentFolder }: Readonly<Record<"projectFolder" | "contentFolder", string>>,
): Promise<PreparedImages> {
  const folder = cacheFolder(projectFolder, "images");
  const pictures = new Map<Url, readonly PictureSource[]>();
  const copies = new Map<Url, Copy>();
  for (const image of listImages(site, contentFolder)) {
    if (!CONVERTED.test(image.source)) continue;
    const variants = await keepVariants(image, folder);
    pictures.set(image.url, groupByType(variants));
    for (const { name } of variants)
      copies.set(assetUrl(name), {
        url: assetUrl(name),
        source: image.source,
        file: join(folder, name),
        // The name holds the hash of the bytes.
        fingerprint: name,
      });
  }
  return { pictures, copies: [...copies.values()] };
}

async function keepVariants(
  { source, file }: Copy,
  folder: string,
): Promise<readonly KeptVariant[]> {
  const original = readFileSync(file);
  const stem = toSlug(source.replaceAll(/^.*\/|\.\w+$/g, "")).slice(0, LONGEST_STEM) || "image";
  const key = hashOf([packageVersion("sharp"), VARIANT_OPTIONS, stem, hashOf(original)]);
  const list = join(folder, `${key}.json`);
  if (!existsSync(list)) {
    // What the encoders cannot read, a browser may still show: it is served as it is.
    const made = await makeVariants(original).catch(() => []);
    const kept = made.map(({ type, width, bytes }) => {
      const name = `${stem}-${width}-${shortHashOf(bytes)}.${type.replace("image/", "")}`;
      writeWhole(join(folder, name), bytes);
      return { type, width, name };
    });
    writeWhole(list, JSON.stringify(kept));
  }
  return JSON.parse(readFileSync(list, "utf8")) as readonly KeptVariant[];
}

function groupByType(variants: readonly KeptVariant[]): readonly PictureSource[] {
  const groups = Map.groupBy(variants, ({ type }) => type);
  return [...groups].map(([type, group]) => ({
    type,
    variants: group.map(({ name, width }) => ({ url: assetUrl(name), width })),
  }));
}
