import type { VNode } from "preact";
import type { EntityKind } from "../src/content/entity.ts";
import type { SiteEntity } from "../src/model/site.ts";
import { entitiesUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { formatRole } from "./role.ts";

/** The entities of a kind, in columns like a cast list. */
export function EntitiesPage(props: {
  readonly context: PageContext;
  readonly kind: EntityKind;
  readonly entities: readonly Pick<SiteEntity, "url" | "sort" | "roles">[];
}): VNode {
  const { context, kind, entities } = props;
  const { words } = context.settings;
  return (
    <Page
      context={context}
      url={entitiesUrl(kind)}
      title={words.entities[kind]}
      description={undefined}
    >
      <h1>{words.entities[kind]}</h1>
      <ul class="cast">
        {entities.map(({ url, sort, roles }) => (
          <li>
            <a href={url}>{sort}</a>{" "}
            {roles.slice(-1).map((role) => (
              <span class="cast-role">{formatRole(role, words)}</span>
            ))}
          </li>
        ))}
      </ul>
    </Page>
  );
}
