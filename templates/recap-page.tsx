import type { VNode } from "preact";
import { comparePoints } from "../src/model/compare-points.ts";
import type { RecapHistory } from "../src/model/history/recap-history.ts";
import { buildRecapCard } from "../src/model/share-card.ts";
import type { Neighbours, SiteRecap } from "../src/model/site.ts";
import { summaryOf } from "../src/model/summary-of.ts";
import {
  absoluteUrl,
  jsonTwinUrl,
  ninjsTwinUrl,
  pointUrl,
  textTwinUrl,
} from "../src/model/urls.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { PlaceMapFigure } from "./place-map.tsx";
import { RecapBody } from "./recap-body.tsx";
import { HistoryLinks } from "./history-links.tsx";
import { NeighbourLinks } from "./neighbour-links.tsx";
import { RecapHead } from "./recap-head.tsx";
import { RecapSources } from "./sources.tsx";
import { describeRecapPage } from "./structured-data/page-data.ts";
import { WhoList } from "./who-list.tsx";

interface RecapPageProps {
  readonly context: PageContext;
  readonly recap: SiteRecap;
}

/** A recap on its own page. */
export function RecapPage(
  props: RecapPageProps & {
    readonly neighbours: readonly Neighbours[];
    readonly history?: RecapHistory | undefined;
  },
): VNode {
  const { context, recap, neighbours, history } = props;
  const { settings } = context;
  return (
    <Page
      context={context}
      url={recap.url}
      title={recap.title}
      description={summaryOf(recap)}
      article={recap}
      card={settings.hasShareImages ? buildRecapCard(recap, settings) : undefined}
      script={{ eventId: undefined }}
      structuredData={describeRecapPage(context, recap)}
    >
      <div class="columns-page">
        <article class="recap">
          <RecapHead recap={recap} context={context} isLinked={false} />
          <RecapBody
            recap={recap}
            context={context}
            isOnOwnPage={true}
            changes={comparePoints(recap, neighbours)}
          />
          <Corrections recap={recap} context={context} />
          <Removed recap={recap} context={context} />
          <RecapSources sources={recap.sources} settings={settings} />
          <HistoryLinks recap={recap} history={history} context={context} />
          <RecapFoot recap={recap} context={context} />
        </article>
        <div class="rail">
          <NeighbourLinks recap={recap} neighbours={neighbours} context={context} />
          <WhoList recap={recap} context={context} />
          <PlaceMapFigure map={recap.map} context={context} />
        </div>
      </div>
    </Page>
  );
}

/** Where the recap is to be found: its twins, its address for good, and what it was made from. */
function RecapFoot({ recap, context }: RecapPageProps): VNode {
  const { settings } = context;
  const { recap: words, page } = settings.words;
  const address = absoluteUrl(recap.url, settings.url);
  return (
    <footer class="recap-foot small">
      {settings.hasTwins ? (
        <p>
          {words.twins([
            <a href={textTwinUrl(recap.url)}>{words.plainText}</a>,
            <a href={jsonTwinUrl(recap.url)}>{words.json}</a>,
            ...(settings.hasNinjs ? [<a href={ninjsTwinUrl(recap.url)}>{words.ninjs}</a>] : []),
          ])}
        </p>
      ) : null}
      <p>
        {page.permanentAddress}: <a href={recap.url}>{address}</a>
      </p>
      <p>{page.provenance(recap.digest.slice(0, 12), context.tzdata)}</p>
    </footer>
  );
}

function Corrections({ recap, context }: RecapPageProps): VNode | null {
  const { clockwork, words } = context.settings;
  if (recap.corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2 class="label-heading">{words.corrections.corrections}</h2>
      <ul>
        {recap.corrections.map(({ at, pointId, text }) => (
          <li class="correction">
            <p class="when">
              {words.corrections.corrected(
                <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
              )}
            </p>
            <p>
              <span lang={recap.lang}>{text}</span>{" "}
              {pointId === undefined ? null : (
                <a href={pointUrl(recap.url, pointId)}>{words.corrections.correctedPoint}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The points that were removed, each at the address that it had. */
function Removed({ recap, context }: RecapPageProps): VNode | null {
  const { clockwork, words } = context.settings;
  if (recap.removed.length === 0) return null;
  return (
    <section class="corrections">
      <h2 class="label-heading">{words.recap.removedPoints}</h2>
      <ul>
        {recap.removed.map(({ at, pointId, text }) => (
          <li class="correction" id={pointId}>
            <p class="when">
              {words.recap.removed(
                <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
              )}
            </p>
            <p lang={recap.lang}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
