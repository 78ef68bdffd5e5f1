import type { VNode } from "preact";
import type { ContentCommit } from "../src/model/content-commit.ts";
import type { SitePage } from "../src/model/site.ts";
import { buildUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";

/** A page of its own, such as “about”. */
export function PlainPage(props: {
  readonly context: PageContext;
  readonly page: SitePage;
  /** The commit that the site was built from, on the page that says so. */
  readonly commit?: ContentCommit | undefined;
}): VNode {
  const { commit } = props;
  const { title, summary, html, url } = props.page;
  const { page: words } = props.context.settings.words;
  return (
    <Page context={props.context} url={url} title={title} description={summary}>
      <article class="plain">
        <h1>{title}</h1>
        {summary === undefined ? null : <p class="standfirst">{summary}</p>}
        <RawHtml as="div" class="prose" html={html} />
        {commit === undefined ? null : (
          <p class="small">
            {words.builtFrom(
              <a href={buildUrl}>
                <code>{commit.name.slice(0, 12)}</code>
              </a>,
              commit.isModified,
            )}
          </p>
        )}
      </article>
    </Page>
  );
}
