import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** What stands in the place of a recap that was withdrawn. The places of its points are kept, so that links to them lead here. */
export function WithdrawnPage(props: {
  readonly context: PageContext;
  readonly recap: SiteRecap;
}): VNode {
  const { context, recap } = props;
  const { clockwork, words } = context.settings;
  const { title, lang, leads, removed, withdrawal } = recap;
  const ids = [...leads.map(({ id }) => id), ...removed.map(({ pointId }) => pointId)];
  return (
    // Without an address: no search engine is to list it.
    <Page context={context} title={title} description={undefined}>
      <article class="plain">
        {ids.map((id) => (
          <span id={id} />
        ))}
        <h1 lang={lang}>{title}</h1>
        {withdrawal === undefined ? null : (
          <>
            <p class="notice">
              {words.recap.withdrawn(
                <DatedClock pair={pairClocks(withdrawal.at, clockwork)} clockwork={clockwork} />,
              )}
            </p>
            {withdrawal.text === undefined ? null : <p lang={lang}>{withdrawal.text}</p>}
          </>
        )}
        <p class="small">
          {words.recap.published(<DatedClock pair={recap.clock} clockwork={clockwork} />)}
        </p>
      </article>
    </Page>
  );
}
