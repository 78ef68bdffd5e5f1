import type { VNode } from "preact";
import type { SiteCorrection } from "../src/model/site.ts";
import { correctionsUrl } from "../src/model/urls.ts";
import { DatedClock } from "./clock.tsx";
import { Follow } from "./follow.tsx";
import { keepCompounds } from "./keep-compounds.tsx";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** Every correction of the site, newest first. */
export function CorrectionsPage(props: {
  readonly context: PageContext;
  readonly corrections: readonly SiteCorrection[];
}): VNode {
  const { context, corrections } = props;
  const { plainPages, settings } = context;
  const { corrections: words } = settings.words;
  const policy = plainPages.find(({ id }) => id === "corrections-policy");
  return (
    <Page
      context={context}
      url={correctionsUrl}
      title={words.corrections}
      description={undefined}
      feeds={correctionsUrl}
    >
      <h1>{words.corrections}</h1>
      {policy === undefined ? null : (
        <p class="small">
          <a href={policy.url}>{words.howWeCorrect}</a>
        </p>
      )}
      <Follow page={correctionsUrl} words={settings.words.feeds} />
      {corrections.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="corrections-list">
          {corrections.map((correction) => (
            <Entry correction={correction} context={context} />
          ))}
        </ol>
      )}
    </Page>
  );
}

function Entry(props: {
  readonly correction: SiteCorrection;
  readonly context: PageContext;
}): VNode {
  const { recap, clock, url, text } = props.correction;
  const { clockwork, words } = props.context.settings;
  return (
    <li class="corrections-entry">
      <p class="when">
        {words.corrections.corrected(<DatedClock pair={clock} clockwork={clockwork} />)}
      </p>
      <h2 lang={recap.lang}>
        <a href={url}>{keepCompounds(recap.title)}</a>
      </h2>
      <p lang={recap.lang}>{text}</p>
    </li>
  );
}
