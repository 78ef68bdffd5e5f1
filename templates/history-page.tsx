import type { VNode } from "preact";
import { compareVersions, type VersionChange } from "../src/model/history/compare-versions.ts";
import type { Stretch } from "../src/model/history/compare-words.ts";
import type { RecapHistory } from "../src/model/history/recap-history.ts";
import type { Revision } from "../src/model/history/revision.ts";
import type { RecapHeading } from "../src/model/site.ts";
import { historyUrl, pointUrl } from "../src/model/urls.ts";
import { pairClocks } from "../src/time/paired-clock.ts";
import { DatedClock } from "./clock.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

interface HistoryProps {
  readonly context: PageContext;
  readonly recap: RecapHeading;
}

/** The published versions of a recap, newest first, each with what it changed in the one before it. */
export function HistoryPage(props: HistoryProps & { readonly history: RecapHistory }): VNode {
  const { context, recap, history } = props;
  const { history: words } = context.settings.words;
  const texts = history.readVersions();
  const versions = history.listVersions().map((revision, index): Version => {
    const [older, newer] = [texts[index - 1], texts[index]];
    const isFirst = older === undefined || newer === undefined;
    const changes = isFirst ? undefined : compareVersions(older, newer);
    return { number: index + 1, revision, changes };
  });
  return (
    <Page
      context={context}
      url={historyUrl(recap.url)}
      title={words.title(recap.title)}
      description={undefined}
      isUnlisted={true}
    >
      <header class="subject-head">
        <p class="kicker">
          <a href={recap.url} lang={recap.lang}>
            {recap.title}
          </a>
        </p>
        <h1>{words.heading}</h1>
        <p class="small">{words.about}</p>
      </header>
      <ol class="corrections-list" reversed>
        {versions.toReversed().map((version) => (
          <VersionItem context={context} recap={recap} version={version} />
        ))}
      </ol>
    </Page>
  );
}

interface Version {
  readonly number: number;
  readonly revision: Revision;
  /** What it changed; absent of the first. */
  readonly changes: readonly VersionChange[] | undefined;
}

function VersionItem(props: HistoryProps & { readonly version: Version }): VNode {
  const { context, recap, version } = props;
  const { clockwork, words: all, commitUrl } = context.settings;
  const { history: words } = all;
  const { number, revision, changes } = version;
  const clock = <DatedClock pair={pairClocks(revision.at, clockwork)} clockwork={clockwork} />;
  const commit = <code>{revision.commit.slice(0, 12)}</code>;
  const href = commitUrl?.replaceAll("{commit}", revision.commit);
  return (
    <li class="corrections-entry">
      <h2>{words.version(number, clock)}</h2>
      <p class="small">{words.commit(href === undefined ? commit : <a href={href}>{commit}</a>)}</p>
      {changes === undefined ? <p>{words.first}</p> : null}
      {changes?.length === 0 ? <p>{words.sameWords}</p> : null}
      {changes?.map((change) => (
        <Change context={context} recap={recap} change={change} />
      ))}
    </li>
  );
}

function Change(props: HistoryProps & { readonly change: VersionChange }): VNode {
  const { context, recap, change } = props;
  const { part, how, pointId, stretches } = change;
  const name = context.settings.words.history[how][part];
  return (
    <>
      <h3 class="label-heading">
        {pointId === undefined ? name : <a href={pointUrl(recap.url, pointId)}>{name}</a>}
      </h3>
      {stretches.length === 0 ? null : (
        <p lang={recap.lang}>
          {stretches.map((stretch) => (
            <Words context={context} stretch={stretch} />
          ))}
        </p>
      )}
    </>
  );
}

/** A stretch of text, struck through or underlined where it was removed or added, and with words that say so too. */
function Words(props: { readonly context: PageContext; readonly stretch: Stretch }): VNode {
  const { kind, text } = props.stretch;
  const { settings } = props.context;
  const { removedWords, addedWords } = settings.words.history;
  if (kind === "same") return <>{text}</>;
  const [before, after] = kind === "removed" ? removedWords : addedWords;
  const Element = kind === "removed" ? "del" : "ins";
  return (
    <Element>
      <span class="said" lang={settings.language}>
        {before}
      </span>
      {text}
      <span class="said" lang={settings.language}>
        {after}
      </span>
    </Element>
  );
}
