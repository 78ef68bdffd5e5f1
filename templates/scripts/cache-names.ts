/** What the names of all caches of the site whose root has the path `rootPath` begin with: other sites may have the same origin. */
export function cachePrefix(rootPath: string): string {
  return `dateline ${rootPath} `;
}

/** What the name of the cache of pages that the reader saw ends with. */
export const VISITED = " visited";

/** The header of a kept page that says since when it has been kept, in ISO 8601. */
export const KEPT_AT = "x-kept-at";
