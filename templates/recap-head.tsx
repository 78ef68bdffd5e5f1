import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { Byline } from "./byline.tsx";
import { DatedClock, HeadClock } from "./clock.tsx";
import { EventLinks } from "./event-links.tsx";
import { Opener } from "./recap-body.tsx";

/** The head of a recap, above its points; on the home page the headline links to the recap's own page. */
export function RecapHead(props: {
  readonly recap: SiteRecap;
  readonly clockwork: Clockwork;
  readonly isLinked: boolean;
}): VNode {
  const { recap, clockwork, isLinked } = props;
  return (
    <header class="recap-head">
      <EventLinks events={recap.events} />
      <h1 class="headline" {...(recap.lang === undefined ? {} : { lang: recap.lang })}>
        {isLinked ? <a href={recap.url}>{recap.title}</a> : recap.title}
      </h1>
      <Notice recap={recap} clockwork={clockwork} />
      <Opener recap={recap} />
      <div class="rule-line">
        <HeadClock pair={recap.clock} clockwork={clockwork} />
        <Byline recap={recap} />
      </div>
      {recap.updatedAt === undefined ? null : (
        <p class="updated">
          Updated <DatedClock pair={pairClocks(recap.updatedAt, clockwork)} clockwork={clockwork} />
        </p>
      )}
    </header>
  );
}

/** Why a recap is not on the published site, for previews. */
function Notice(props: { readonly recap: SiteRecap; readonly clockwork: Clockwork }): VNode | null {
  const { recap, clockwork } = props;
  if (recap.isPublic) return null;
  if (recap.isDraft || recap.embargoedUntil === undefined)
    return <p class="notice">Draft: not published.</p>;
  return (
    <p class="notice">
      Under embargo until{" "}
      <DatedClock pair={pairClocks(recap.embargoedUntil, clockwork)} clockwork={clockwork} />: not
      published.
    </p>
  );
}
