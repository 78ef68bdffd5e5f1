import type { LedgerPage, LedgerPages } from "../../content/ledger.ts";
import type { PermanentPage } from "../../model/permanent-pages.ts";
import type { NewEntry } from "./ledger-files.ts";

/** A published address that nothing answers any more, or that lacks places which were on its page. */
export interface Vanished {
  readonly url: string;
  readonly recorded: LedgerPage;
  /** The page that is there; absent where none is. */
  readonly page: PermanentPage | undefined;
  /** The ids of the places that are gone, of an address that is there. */
  readonly anchors: readonly string[];
}

/** Which of the addresses in `recorded` the site no longer answers; `has` tells whether it has a file at an address. */
export function findVanished(
  recorded: LedgerPages,
  pages: ReadonlyMap<string, PermanentPage>,
  has: (url: string) => boolean,
): readonly Vanished[] {
  return [...recorded].flatMap(([url, entry]): readonly Vanished[] => {
    const page = pages.get(url);
    if (page === undefined)
      return has(url) ? [] : [{ url, recorded: entry, page: undefined, anchors: [] }];
    const anchors = [...entry.anchors].filter((anchor) => !page.answers(anchor));
    return anchors.length === 0 ? [] : [{ url, recorded: entry, page, anchors }];
  });
}

/** What of `pages` is not in `recorded` yet, in the order of their addresses. */
export function listNewEntries(
  recorded: LedgerPages,
  pages: ReadonlyMap<string, PermanentPage>,
): readonly NewEntry[] {
  const found = [...pages.values()].flatMap(({ url, anchors }): readonly NewEntry[] => {
    const entry = recorded.get(url);
    const fresh = anchors.filter((anchor) => entry?.anchors.has(anchor) !== true);
    return entry !== undefined && fresh.length === 0 ? [] : [[url, fresh]];
  });
  return found.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
