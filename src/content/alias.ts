/** Whether `text` can be an old address of a page: a path from the site's root that stays within the site. */
export function isAlias(text: string): boolean {
  return /^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(text) && !text.includes("..");
}
