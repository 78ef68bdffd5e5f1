import type { VNode } from "preact";
import type { SitePage } from "../src/model/site.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";

/** A page of its own, such as “about”. */
export function PlainPage(props: {
  readonly context: PageContext;
  readonly page: SitePage;
}): VNode {
  const { title, summary, html, url } = props.page;
  return (
    <Page context={props.context} url={url} title={title} description={summary}>
      <article class="plain">
        <h1>{title}</h1>
        {summary === undefined ? null : <p class="standfirst">{summary}</p>}
        <RawHtml as="div" class="prose" html={html} />
      </article>
    </Page>
  );
}
