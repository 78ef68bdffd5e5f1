import type { ComponentChildren, VNode } from "preact";
import type { Stretch } from "../src/model/paginate.ts";
import type { Url } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { StretchLinks } from "./stretch-links.tsx";

/** What a growing list is of: its name, and the page with its newest end. */
export interface StretchSubject {
  readonly name: string;
  readonly url: Url;
}

/** The frame of a page for one stretch of a growing list, whose items are `children`. It never says how many pages there are. */
export function StretchPage(props: {
  readonly context: PageContext;
  readonly subject: StretchSubject;
  readonly page: Stretch<unknown>;
  readonly children: ComponentChildren;
}): VNode {
  const { context, subject, page, children } = props;
  const { lists: words } = context.settings.words;
  return (
    <Page
      context={context}
      url={page.url}
      title={words.pageTitle(subject.name, page.number)}
      description={undefined}
    >
      <header class="subject-head">
        <p class="kicker">
          <a href={subject.url}>{subject.name}</a>
        </p>
        <h1>{words.pageHeading(subject.name, page.number)}</h1>
      </header>
      {children}
      <StretchLinks older={page.older} newer={page.newer} newest={subject.url} context={context} />
    </Page>
  );
}
