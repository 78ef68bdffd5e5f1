import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import { Icon } from "../../../templates/icon.tsx";
import { assetUrl } from "../../model/urls.ts";
import type { AppIcon } from "../../outputs/manifest.ts";
import type { Copy } from "../../outputs/output.ts";
import { renderMarkup } from "../../outputs/render-page.ts";
import { hashOf, shortHashOf } from "../hash-of.ts";
import { packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";

/** The icons of the site, the drawing first, and their files. */
export interface PreparedIcons {
  readonly icons: readonly AppIcon[];
  readonly copies: readonly Copy[];
}

// What systems ask for; of a maskable icon, only the middle four fifths are sure to be seen.
const FORMS = [
  { name: "icon-192", size: 192, scale: 1 },
  { name: "icon-512", size: 512, scale: 1 },
  { name: "icon-maskable-512", size: 512, scale: 0.8 },
] as const;

interface KeptIcon {
  readonly file: string;
  readonly type: AppIcon["type"];
  readonly sizes: string;
  readonly isMaskable: boolean;
}

/** The sign of the site as a drawing and as pictures, kept in `.cache/icons/` until it is drawn or made in another way. */
export async function prepareIcons(projectFolder: string): Promise<PreparedIcons> {
  const folder = cacheFolder(projectFolder, "icons");
  const drawings = FORMS.map(({ scale }) => renderMarkup(Icon({ scale })));
  const list = join(folder, `${hashOf([packageVersion("sharp"), FORMS, drawings])}.json`);
  if (!existsSync(list)) writeWhole(list, JSON.stringify(await makeIcons(folder, drawings)));
  const kept = JSON.parse(readFileSync(list, "utf8")) as readonly KeptIcon[];
  return {
    icons: kept.map(({ file, ...icon }) => ({ url: assetUrl(file), ...icon })),
    copies: kept.map(({ file }) => ({
      url: assetUrl(file),
      source: "the icons",
      file: join(folder, file),
      // The name holds the hash of the bytes.
      fingerprint: file,
    })),
  };
}

async function makeIcons(
  folder: string,
  drawings: readonly string[],
): Promise<readonly KeptIcon[]> {
  const { default: sharp } = await import("sharp");
  const keep = (name: string, ending: string, bytes: string | Uint8Array): string => {
    const file = `${name}-${shortHashOf(bytes)}.${ending}`;
    writeWhole(join(folder, file), bytes);
    return file;
  };
  const [drawing = ""] = drawings;
  const made: KeptIcon[] = [
    { file: keep("icon", "svg", drawing), type: "image/svg+xml", sizes: "any", isMaskable: false },
  ];
  for (const [index, { name, size, scale }] of FORMS.entries()) {
    const bytes = await sharp(Buffer.from(drawings[index] ?? ""))
      .resize(size)
      .png({ palette: true })
      .toBuffer();
    const sizes = `${size}x${size}`;
    made.push({ file: keep(name, "png", bytes), type: "image/png", sizes, isMaskable: scale < 1 });
  }
  return made;
}
