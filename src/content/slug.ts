import slugify from "slugify";

/** What a slug, an id and a point id may be: lower-case ASCII letters and digits in groups joined by single hyphens. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `text` can stand in a URL as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

// The names of devices, which no folder has on Windows, whatever follows a dot in them.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// Most disks hold names of 255 bytes, and some programs add a few of their own.
const LONGEST_NAME = 200;

/** Whether a folder can be called `name` on any disk: it is no way up, no device of Windows, not too long, and ends in no dot. */
export function isFolderName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME && !name.includes("..") && !name.endsWith(".") && !DEVICE.test(name)
  );
}

/** Why the slug or id `text` can be no folder of the site; `undefined` where it can. */
export function findAddressFault(text: string, what: "a slug" | "an id"): string | undefined {
  if (!isSlug(text))
    return `\`${text}\` cannot stand in an address: ${what} has lower-case letters a to z, digits and single hyphens.`;
  if (isFolderName(text)) return undefined;
  return text.length > LONGEST_NAME
    ? `\`${text}\` cannot stand in an address: ${what} has no more than ${LONGEST_NAME} characters.`
    : `\`${text}\` cannot stand in an address: Windows has no folder of this name.`;
}

/** What `text` may be called instead, as far as it says something: a slug that can be a folder. */
export function toFolderName(text: string): string {
  const slug = toSlug(text).slice(0, LONGEST_NAME).replace(/-$/, "");
  return slug === "" || isFolderName(slug) ? slug : `${slug}-2`;
}

/** `text` made a slug, transliterated where need be; empty where it has no letter or digit. */
export function toSlug(text: string): string {
  return slugify(text.replaceAll(/[’']/g, "").replaceAll(/[/._–—]/g, " "), {
    lower: true,
    strict: true,
  });
}

/** A recap file's slug: its name without folder, extension, leading date and time of day. */
export function slugOfFile(name: string): string {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  return base.replace(/^\d{4}-\d{2}-\d{2}(?:[-T_](?:[01]\d|2[0-3])[-.]?[0-5]\d)?(?:[-_]|$)/, "");
}
