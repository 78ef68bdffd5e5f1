import { isFolderName } from "./slug.ts";

const LONGEST = 1000;

/** Whether `text` can be an old address of a page: a path from the site's root that stays within the site, on any disk. */
export function isAlias(text: string): boolean {
  if (text.length > LONGEST || !/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(text)) return false;
  return text.split("/").every((part) => part === "" || isFolderName(part));
}
