import type { VNode } from "preact";
import type { NewestEnd, Stretch } from "../src/model/paginate.ts";
import type { AuthorFront, SiteRecap } from "../src/model/site.ts";
import { authorsUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";
import { OlderLink } from "./stretch-links.tsx";
import { StretchPage, type StretchSubject } from "./stretch-page.tsx";
import { Timetable } from "./timetable.tsx";

/** An author with the newest recaps that it signed. */
export function AuthorPage(props: {
  readonly context: PageContext;
  readonly author: AuthorFront;
  readonly newest: NewestEnd<SiteRecap>;
}): VNode {
  const { context, author, newest } = props;
  const { authors: words } = context.settings.words;
  return (
    <Page
      context={context}
      url={author.url}
      title={author.name}
      description={words.recapsBy(author.name)}
    >
      <header class="subject-head">
        <p class="kicker">
          <a href={authorsUrl}>{words.authors}</a>
        </p>
        <h1>{author.name}</h1>
        {author.role === undefined ? null : <p class="roles">{author.role}</p>}
        {author.html === "" ? null : <RawHtml as="div" class="prose" html={author.html} />}
      </header>
      <Signed recaps={newest.items} context={context} />
      <OlderLink older={newest.older} context={context} />
    </Page>
  );
}

/** A stretch of the recaps that an author signed. */
export function AuthorArchivePage(props: {
  readonly context: PageContext;
  readonly subject: StretchSubject;
  readonly page: Stretch<SiteRecap>;
}): VNode {
  const { context, subject, page } = props;
  return (
    <StretchPage context={context} subject={subject} page={page}>
      <Signed recaps={page.items} context={context} />
    </StretchPage>
  );
}

function Signed(props: {
  readonly recaps: readonly SiteRecap[];
  readonly context: PageContext;
}): VNode {
  const rows = props.recaps.map((recap) => ({ recap, leads: undefined }));
  return <Timetable rows={rows} context={props.context} />;
}
