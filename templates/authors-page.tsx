import type { VNode } from "preact";
import type { SiteAuthor } from "../src/model/site.ts";
import { authorsUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";

/** All who sign recaps. */
export function AuthorsPage(props: {
  readonly context: PageContext;
  readonly authors: readonly Pick<SiteAuthor, "url" | "name" | "role">[];
}): VNode {
  const { context, authors } = props;
  const { authors: words } = context.settings.words;
  return (
    <Page context={context} url={authorsUrl} title={words.authors} description={undefined}>
      <h1>{words.authors}</h1>
      <ul class="cast">
        {authors.map(({ url, name, role }) => (
          <li>
            <a href={url}>{name}</a>{" "}
            {role === undefined ? null : <span class="cast-role">{role}</span>}
          </li>
        ))}
      </ul>
    </Page>
  );
}
