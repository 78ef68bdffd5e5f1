import type { VNode } from "preact";
import type { Neighbours, RecapHeading, SiteRecap } from "../src/model/site.ts";
import { jsonTwinUrl, pointUrl, textTwinUrl } from "../src/model/urls.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RecapBody } from "./recap-body.tsx";
import { RecapHead } from "./recap-head.tsx";

interface RecapPageProps {
  readonly context: PageContext;
  readonly recap: SiteRecap;
}

/** A recap on its own page. */
export function RecapPage({ context, recap }: RecapPageProps): VNode {
  const { recap: words } = context.site.settings.words;
  return (
    <Page
      context={context}
      url={recap.url}
      title={recap.title}
      description={recap.summary ?? recap.points[0]?.lead}
    >
      <article class="recap">
        <RecapHead recap={recap} context={context} isLinked={false} />
        <RecapBody recap={recap} context={context} />
        <Corrections recap={recap} context={context} />
        <Sources recap={recap} context={context} />
        <footer class="recap-foot">
          <p>
            {words.twins(
              <a href={textTwinUrl(recap.url)}>{words.plainText}</a>,
              <a href={jsonTwinUrl(recap.url)}>{words.json}</a>,
            )}
          </p>
        </footer>
      </article>
      {recap.neighbours.map((neighbours) => (
        <NeighbourLinks neighbours={neighbours} context={context} />
      ))}
    </Page>
  );
}

function Corrections({ recap, context }: RecapPageProps): VNode | null {
  const { clockwork, words } = context.site.settings;
  if (recap.corrections.length === 0) return null;
  return (
    <section class="corrections">
      <h2>{words.corrections.corrections}</h2>
      <ul>
        {recap.corrections.map(({ at, pointId, text }) => (
          <li>
            {words.corrections.entry(
              <DatedClock pair={pairClocks(at, clockwork)} clockwork={clockwork} />,
              text,
            )}{" "}
            {pointId === undefined ? null : (
              <a href={pointUrl(recap.url, pointId)}>{words.corrections.correctedPoint}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ recap: { sources }, context }: RecapPageProps): VNode | null {
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h2>{context.site.settings.words.recap.sources}</h2>
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
  readonly context: PageContext;
}): VNode | null {
  const { event, previous, next } = props.neighbours;
  if (previous === undefined && next === undefined) return null;
  const { recap: words } = props.context.site.settings.words;
  return (
    <nav class="neighbours" aria-label={words.neighbours(event.title)}>
      <h2>
        <a href={event.url}>{event.title}</a>
      </h2>
      <ul>
        {previous === undefined ? null : (
          <NeighbourLink
            heading={previous}
            label={words.previous}
            rel="prev"
            context={props.context}
          />
        )}
        {next === undefined ? null : (
          <NeighbourLink heading={next} label={words.next} rel="next" context={props.context} />
        )}
      </ul>
    </nav>
  );
}

function NeighbourLink(props: {
  readonly heading: RecapHeading;
  readonly label: string;
  readonly rel: string;
  readonly context: PageContext;
}): VNode {
  const { heading, label, rel, context } = props;
  return (
    <li>
      <span class="label">{label}</span>{" "}
      <a
        rel={rel}
        href={heading.url}
        {...(heading.lang === undefined ? {} : { lang: heading.lang })}
      >
        {heading.title}
      </a>{" "}
      <DatedClock pair={heading.clock} clockwork={context.site.settings.clockwork} />
    </li>
  );
}
