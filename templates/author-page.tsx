import type { VNode } from "preact";
import type { Stretch } from "../src/model/paginate.ts";
import type { SiteAuthor, SiteRecap } from "../src/model/site.ts";
import { authorsUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { RawHtml } from "./raw-html.tsx";
import { OlderLink } from "./stretch-links.tsx";
import { StretchPage } from "./stretch-page.tsx";
import { Timetable } from "./timetable.tsx";

interface AuthorPageProps {
  readonly context: PageContext;
  readonly author: SiteAuthor;
}

/** An author with the newest recaps that it signed. */
export function AuthorPage({ context, author }: AuthorPageProps): VNode {
  const { authors: words } = context.site.settings.words;
  const shown = author.pages.slice(-2);
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
      <Signed recaps={shown.toReversed().flatMap(({ items }) => items)} context={context} />
      <OlderLink pages={author.pages} shown={shown.length} context={context} />
    </Page>
  );
}

/** A stretch of the recaps that an author signed. */
export function AuthorArchivePage(
  props: AuthorPageProps & { readonly page: Stretch<SiteRecap> },
): VNode {
  const { context, author, page } = props;
  return (
    <StretchPage context={context} subject={author} page={page}>
      <Signed recaps={page.items} context={context} />
    </StretchPage>
  );
}

function Signed(props: {
  readonly recaps: readonly SiteRecap[];
  readonly context: PageContext;
}): VNode {
  const rows = props.recaps.map((recap) => ({ recap, points: undefined }));
  return <Timetable rows={rows} context={props.context} />;
}
