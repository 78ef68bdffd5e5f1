import type { VNode } from "preact";
import type { Neighbours, RecapHeading, SiteRecap } from "../src/model/site.ts";
import { jsonTwinUrl, pointUrl, textTwinUrl } from "../src/model/urls.ts";
import type { Clockwork } from "../src/time/clockwork.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";
import { describeRecapPage } from "./structured-data/page-data.ts";

interface RecapPageProps {
  readonly context: PageContext;
  readonly recap: SiteRecap;
}

/** A recap on its own page. */
export function RecapPage({ context, recap }: RecapPageProps): VNode {
  const { clockwork } = context.site.settings;
  return (
    <Page
      context={context}
      url={recap.url}
      title={recap.title}
      description={recap.summary ?? recap.points[0]?.lead}
      article={recap}
      structuredData={describeRecapPage(context, recap)}
    >
      <article class="recap">
        <RecapHead recap={recap} clockwork={clockwork} isLinked={false} />
        <RecapBody recap={recap} />
        <Corrections recap={recap} clockwork={clockwork} />
        <Sources recap={recap} />
        <footer class="recap-foot">
          <p>
            This recap as <a href={textTwinUrl(recap.url)}>plain text</a> and as{" "}
            <a href={jsonTwinUrl(recap.url)}>JSON</a>.
          </p>
        </footer>
      </article>
      {recap.neighbours.map((neighbours) => (
        <NeighbourLinks neighbours={neighbours} clockwork={clockwork} />
      ))}
    </Page>
  );
}

function Corrections({
  recap,
  clockwork,
}: {
  recap: SiteRecap;
  clockwork: Clockwork;
}): VNode | null {
  if (recap.corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2>Corrections</h2>
      <ul>
        {recap.corrections.map(({ at, pointId, text }) => (
          <li>
            <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />: {text}{" "}
            {pointId === undefined ? null : (
              <a href={pointUrl(recap.url, pointId)}>The corrected point</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ recap: { sources } }: { readonly recap: SiteRecap }): VNode | null {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h2>Sources</h2>
      <ul>
        {sources.map(({ publisher, url }) => (
          <li>{url === undefined ? publisher : <a href={url}>{publisher}</a>}</li>
        ))}
      </ul>
    </section>
  );
}

function NeighbourLinks(props: {
  readonly neighbours: Neighbours;
  readonly clockwork: Clockwork;
}): VNode | null {
  const { event, previous, next } = props.neighbours;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={`Recaps of ${event.title}`}>
      <h2>
        <a href={event.url}>{event.title}</a>
      </h2>
      <ul>
        {previous === undefined ? null : (
          <NeighbourLink
            heading={previous}
            word="Previous"
            rel="prev"
            clockwork={props.clockwork}
          />
        )}
        {next === undefined ? null : (
          <NeighbourLink heading={next} word="Next" rel="next" clockwork={props.clockwork} />
        )}
      </ul>
    </nav>
  );
}

function NeighbourLink(props: {
  readonly heading: RecapHeading;
  readonly word: string;
  readonly rel: string;
  readonly clockwork: Clockwork;
}): VNode {
  const { heading, word, rel, clockwork } = props;
  return (
    <li>
      <span class="label">{word} recap</span>{" "}
      <a
        rel={rel}
        href={heading.url}
        {...(heading.lang === undefined ? {} : { lang: heading.lang })}
      >
        {heading.title}
      </a>{" "}
      <DatedClock pair={heading.clock} clockwork={clockwork} />
    </li>
  );
}
