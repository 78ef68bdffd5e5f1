/** Where `wanted` first stands in a text from the offset `from` on; -1 where it does not, or was not looked for. */
export type TextSearch = (wanted: string, from: number) => number;

// What stands in a file is found at once; each search in vain goes through all of it.
const MISSES = 20;

/** Searches `text`, and gives up looking once twenty searches were in vain. */
export function createTextSearch(text: string): TextSearch {
  let misses = 0;
  return (wanted, from) => {
    if (misses >= MISSES) return -1;
    const at = text.indexOf(wanted, from);
    if (at === -1) misses += 1;
    return at;
  };
}
