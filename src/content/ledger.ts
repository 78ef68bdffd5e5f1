/** What the ledger says of a published address: the line that first names it, and the ids of the places on its page. */
export interface LedgerPage {
  readonly line: number;
  readonly anchors: ReadonlySet<string>;
}

/** Published addresses with what the ledger says of each. */
export type LedgerPages = ReadonlyMap<string, LedgerPage>;

/** The volume of all addresses that no month has. */
const UNDATED = "others";

/** The volume of the ledger that the address `url` stands in: that of its month, `2025-05`, or `others`. */
export function volumeOf(url: string): string {
  const [, year, month] = /^\/(\d{4})\/(\d\d)\//.exec(url) ?? [];
  return year === undefined ? UNDATED : `${year}-${month}`;
}

/** The folders of the site that all addresses of `volume` lie in, as in `2025/05`; `undefined` where they lie anywhere. */
export function folderOfVolume(volume: string): string | undefined {
  return /^\d{4}-\d\d$/.test(volume) ? volume.replace("-", "/") : undefined;
}

/**
 * Reads a volume of the ledger: an address a line, and behind it the ids of places on its page, each with `#`. Lines may
 * stand in any order and more than once, as merges leave them; what begins with no slash says nothing.
 */
export function parseLedger(text: string): LedgerPages {
  const pages = new Map<string, { readonly line: number; readonly anchors: Set<string> }>();
  for (const [index, written] of text.split("\n").entries()) {
    const [url = "", ...marks] = written.trim().split(/\s+/);
    if (!url.startsWith("/")) continue;
    const page = pages.get(url) ?? { line: index + 1, anchors: new Set<string>() };
    for (const mark of marks) if (mark.startsWith("#")) page.anchors.add(mark.slice(1));
    pages.set(url, page);
  }
  return pages;
}

/** A line of the ledger without its line break. */
export function formatLedgerLine(url: string, anchors: readonly string[]): string {
  return [url, ...anchors.map((anchor) => `#${anchor}`)].join(" ");
}
