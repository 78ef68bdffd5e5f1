import type { VNode } from "preact";
import { findGonePoints } from "../src/model/history/find-gone-points.ts";
import type { RecapHistory } from "../src/model/history/recap-history.ts";
import type { SiteRecap } from "../src/model/site.ts";
import { historyUrl } from "../src/model/urls.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";

/**
 * The way from a recap to its published versions, and in place of points that it has no longer what became of them; nothing
 * where it has no history.
 */
export function HistoryLinks(props: {
  readonly recap: SiteRecap;
  readonly history: RecapHistory | undefined;
  readonly context: PageContext;
}): VNode | null {
  const { recap, history, context } = props;
  if (history === undefined) return null;
  const { clockwork, words: all } = context.settings;
  const { history: words } = all;
  const href = historyUrl(recap.url);
  return (
    <div class="recap-foot small">
      {findGonePoints(recap, history).map(({ id, at }) => (
        <p id={id}>
          {words.gonePoint(
            <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
            <a href={href}>{words.goneLink}</a>,
          )}
        </p>
      ))}
      <p>
        <a href={href}>{words.link(history.versionCount)}</a>
      </p>
    </div>
  );
}
