import slugify from "slugify";

/** What a slug, an id and a point id may be: lower-case ASCII letters and digits in groups joined by single hyphens. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `text` can stand in a URL as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
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
