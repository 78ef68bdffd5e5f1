import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";

/** Why a recap is not on the published site, for previews; nothing of one that is. */
export function Unpublished(props: {
  readonly recap: SiteRecap;
  readonly context: PageContext;
}): VNode | null {
  const { recap, context } = props;
  const { clockwork, words } = context.settings;
  if (recap.isPublic) return null;
  if (recap.isDraft || recap.embargoedUntil === undefined)
    return <p class="notice">{words.recap.draft}</p>;
  return (
    <p class="notice">
      {words.recap.embargo(
        <DatedClock pair={pairClocks(recap.embargoedUntil, clockwork)} clockwork={clockwork} />,
      )}
    </p>
  );
}
