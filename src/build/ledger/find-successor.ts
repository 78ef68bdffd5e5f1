import { findNearest } from "../../content/did-you-mean.ts";
import { volumeOf, type LedgerPages } from "../../content/ledger.ts";
import type { Site, SiteRecap } from "../../model/site.ts";
import type { Vanished } from "./find-vanished.ts";

/** Tells what the ledger holds of a volume. */
export type ReadPages = (volume: string) => LedgerPages;

/**
 * The recap that most likely stood at an address where nothing is now: one whose own address was never published, with points
 * of the same ids, or else with a like name on the same day.
 */
export function findSuccessor(
  { url, recorded }: Vanished,
  { recaps }: Pick<Site, "recaps">,
  readPages: ReadPages,
): SiteRecap | undefined {
  const day = folderOf(url);
  const fresh = recaps.filter((recap) => !readPages(volumeOf(recap.url)).has(recap.url));
  const shared = fresh.flatMap((recap) => {
    const count = recap.leads.filter(({ id }) => recorded.anchors.has(id)).length;
    return count === 0 ? [] : [{ recap, count, isSameDay: folderOf(recap.url) === day }];
  });
  const [likely] = shared.toSorted(
    (a, b) => b.count - a.count || Number(b.isSameDay) - Number(a.isSameDay),
  );
  if (likely !== undefined) return likely.recap;
  const beside = fresh.filter((recap) => folderOf(recap.url) === day);
  const nearest = findNearest(
    url,
    beside.map((recap) => recap.url),
  );
  return beside.find((recap) => recap.url === nearest);
}

/** The address of the folder that the page at `url` lies in: of a recap, its day. */
function folderOf(url: string): string {
  return url.slice(0, url.replace(/\/$/, "").lastIndexOf("/") + 1);
}
