import { compareText } from "../content/problem.ts";
import type { Clockwork } from "../time/clockwork.ts";
import { pairClocks } from "../time/paired-clock.ts";
import type { SiteCorrection, SiteRecap } from "./site.ts";
import { pointUrl } from "./urls.ts";

/** Every correction of `recaps`, newest first. */
export function collectCorrections(
  recaps: readonly SiteRecap[],
  clockwork: Clockwork,
): readonly SiteCorrection[] {
  const corrected = recaps.filter(({ corrections }) => corrections.length > 0);
  const all = corrected.flatMap((recap) =>
    recap.corrections.map((correction): SiteCorrection => {
      const { at, pointId } = correction;
      const { url } = recap;
      return {
        ...correction,
        recap,
        clock: pairClocks(at, clockwork),
        url: pointId === undefined ? url : pointUrl(url, pointId),
      };
    }),
  );
  return all.toSorted((a, b) => b.at - a.at || compareText(a.url, b.url));
}
