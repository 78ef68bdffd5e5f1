import type { VNode } from "preact";
import type { Settings } from "../src/content/settings.ts";
import type { Source } from "../src/content/recap.ts";
import { formatDay } from "../src/time/format-day.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import type { Sentence } from "../src/words/sentence.ts";
import { DatedClock } from "./clock.tsx";

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly settings: Settings;
}

/** The sources of the point `id`, in one line; nothing where it has none of its own. */
export function PointSources({
  sources,
  settings,
  id,
}: SourcesProps & { readonly id: string }): VNode | null {
  const own = sources.filter(({ pointId }) => pointId === id);
  if (own.length === 0) return null;
  const said = own.map((source) => sayOf(source, settings));
  return <p class="point-sources">{settings.words.sources.ofPoint(said)}</p>;
}

/** The sources of a whole recap, as a list; nothing where it has none. */
export function RecapSources({ sources, settings }: SourcesProps): VNode | null {
  const own = sources.filter(({ pointId }) => pointId === undefined);
  if (own.length === 0) return null;
  return (
    <section class="sources">
      <h2 class="label-heading">{settings.words.recap.sources}</h2>
      <ul>
        {own.map((source) => (
          <li>{sayOf(source, settings)}</li>
        ))}
      </ul>
    </section>
  );
}

function sayOf(
  { publisher, title, url, archived, seen }: Source,
  { clockwork, words }: Settings,
): Sentence<VNode | string> {
  const { archivedCopy, seen: saySeen, source } = words.sources;
  return source<VNode | string>({
    publisher: url === undefined ? publisher : <a href={url}>{publisher}</a>,
    title,
    notes: [
      ...(archived === undefined ? [] : [[<a href={archived}>{archivedCopy}</a>]]),
      ...(seen === undefined ? [] : [saySeen(<SeenTime seen={seen} clockwork={clockwork} />)]),
    ],
  });
}

function SeenTime({
  seen,
  clockwork,
}: {
  readonly seen: NonNullable<Source["seen"]>;
  readonly clockwork: Settings["clockwork"];
}): VNode {
  if ("at" in seen)
    return <DatedClock pair={pairClocks(seen.at, clockwork)} clockwork={clockwork} />;
  return <time datetime={seen.day}>{formatDay(seen.day, "medium", clockwork.words)}</time>;
}
