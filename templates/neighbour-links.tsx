import type { VNode } from "preact";
import type { Neighbours, RecapHeading } from "../src/model/site.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";

/** The ways from a recap to the ones before and after it in an event; nothing where it is the only one. */
export function NeighbourLinks(props: {
  readonly neighbours: Neighbours;
  readonly context: PageContext;
}): VNode | null {
  const { event, previous, next } = props.neighbours;
  if (previous === undefined && next === undefined) return null;
  const { recap: words } = props.context.site.settings.words;
  return (
    <nav class="neighbours" aria-label={words.neighbours(event.title)}>
      <h2 class="label-heading">
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
      <a rel={rel} href={heading.url} lang={heading.lang}>
        {heading.title}
      </a>{" "}
      <DatedClock pair={heading.clock} clockwork={context.site.settings.clockwork} />
    </li>
  );
}
