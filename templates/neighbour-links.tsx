import type { VNode } from "preact";
import { comparePoints, type PointState } from "../src/model/compare-points.ts";
import type { Neighbours, RecapHeading, SiteRecap } from "../src/model/site.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";

/**
 * The ways from a recap to the ones before and after it, event by event, and what it has that the one before had not; events
 * in which they are the same stand together.
 */
export function NeighbourLinks(props: {
  readonly recap: SiteRecap;
  readonly neighbours: readonly Neighbours[];
  readonly context: PageContext;
}): VNode {
  const { recap, neighbours } = props;
  const inOrder = recap.events.flatMap(
    ({ id }) => neighbours.find(({ event }) => event.id === id) ?? [],
  );
  const groups = Map.groupBy(inOrder, ({ previous, next }) => `${previous?.url} ${next?.url}`);
  return (
    <>
      {[...groups.values()].map((alike) => (
        <NeighboursIn recap={recap} alike={alike} context={props.context} />
      ))}
    </>
  );
}

/** The recaps before and after in events that have the same ones; nothing where there are none. */
function NeighboursIn(props: {
  readonly recap: SiteRecap;
  readonly alike: readonly Neighbours[];
  readonly context: PageContext;
}): VNode | null {
  const { previous, next } = props.alike[0] ?? {};
  if (previous === undefined && next === undefined) return null;
  const { words: all } = props.context.settings;
  const { recap: words } = all;
  const titles = props.alike.map(({ event }) => event.title);
  return (
    <nav class="neighbours" aria-label={words.neighbours(all.list(titles).join(""))}>
      <h2 class="label-heading">
        {props.alike.map(({ event }, index) => (
          <>
            {index === 0 ? null : " · "}
            <a href={event.url}>{event.title}</a>
          </>
        ))}
      </h2>
      <ul>
        {previous === undefined ? null : (
          <NeighbourLink
            heading={previous}
            label={words.previous}
            rel="prev"
            context={props.context}
          >
            <Since {...props} />
          </NeighbourLink>
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
  readonly children?: VNode;
}): VNode {
  const { heading, label, rel, context, children } = props;
  const { clockwork } = context.settings;
  return (
    <li>
      <span class="label">{label}</span>{" "}
      <a rel={rel} href={heading.url} lang={heading.lang}>
        {keepCompounds(heading.title)}
      </a>{" "}
      <DatedClock pair={pairClocks(heading.publishedAt, clockwork)} clockwork={clockwork} />
      {children}
    </li>
  );
}

/** How many of the recap's points are new since the one before, and what became of that one's. */
function Since(props: {
  readonly recap: SiteRecap;
  readonly alike: readonly Neighbours[];
  readonly context: PageContext;
}): VNode | null {
  const changes = comparePoints(props.recap, props.alike);
  if (changes === undefined) return null;
  const count = (kind: PointState["kind"]): number =>
    [...changes.states.values()].filter((state) => state.kind === kind).length;
  const counts = {
    fresh: count("new"),
    developed: count("developed"),
    unchanged: count("unchanged"),
    corrected: changes.corrected.length,
  };
  return <p class="since">{props.context.settings.words.recap.since(counts)}</p>;
}
