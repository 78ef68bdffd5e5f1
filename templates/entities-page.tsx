import type { VNode } from "preact";
import type { EntityKind } from "../src/content/entity.ts";
import { entitiesUrl } from "../src/model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Page } from "./page.tsx";
import { formatRole } from "./role.ts";

/** All entities of a kind, in columns like a cast list. */
export function EntitiesPage(props: {
  readonly context: PageContext;
  readonly kind: EntityKind;
}): VNode {
  const { context, kind } = props;
  const { entities, settings } = context.site;
  const { words } = settings;
  const own = entities.filter((entity) => entity.kind === kind);
  return (
    <Page
      context={context}
      url={entitiesUrl(kind)}
      title={words.entities[kind]}
      description={undefined}
    >
      <h1>{words.entities[kind]}</h1>
      <ul class="cast">
        {own.map(({ url, sort, roles }) => (
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
