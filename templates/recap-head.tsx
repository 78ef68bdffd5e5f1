import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { Byline } from "./byline.tsx";
import { DatedClock, HeadClock } from "./clock.tsx";
import { EventLinks } from "./event-links.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";
import { Opener } from "./recap-body.tsx";
import { Unpublished } from "./unpublished.tsx";

/** The head of a recap, above its points; on the home page the headline links to the recap's own page. */
export function RecapHead(props: {
  readonly recap: SiteRecap;
  readonly context: PageContext;
  readonly isLinked: boolean;
}): VNode {
  const { recap, context, isLinked } = props;
  const { clockwork, words } = context.settings;
  const title = keepCompounds(recap.title);
  return (
    <header class="recap-head">
      <EventLinks events={recap.events} />
      <h1 class="headline" lang={recap.lang}>
        {isLinked ? <a href={recap.url}>{title}</a> : title}
      </h1>
      <Unpublished recap={recap} context={context} />
      <Opener recap={recap} />
      <div class="rule-line">
        <HeadClock pair={recap.clock} words={words} />
        <Byline recap={recap} words={words} />
      </div>
      {recap.updatedAt === undefined ? null : (
        <p class="small">
          {words.recap.updated(
            <DatedClock pair={pairClocks(recap.updatedAt, clockwork)} clockwork={clockwork} />,
          )}
        </p>
      )}
    </header>
  );
}
