import type { VNode } from "preact";
import type { SiteRecap } from "../src/model/site.ts";
import { firstNameId, whoId } from "./link-names.ts";
import type { PageContext } from "./page-context.ts";
import { formatRoleOn } from "./role.ts";

/**
 * Who and what a recap names: each with its roles on the recap's day. The first name of each in the text leads here, where
 * the style sheet lays the entry over the foot of the window, so that the reader keeps the place.
 */
export function WhoList(props: {
  readonly recap: SiteRecap;
  readonly context: PageContext;
}): VNode | null {
  const { recap, context } = props;
  const { words } = context.settings;
  if (recap.named.length === 0) return null;
  return (
    <section class="who">
      <h2 class="label-heading">{words.entities.inThisRecap}</h2>
      <ul>
        {recap.named.map((entity) => (
          <li class="gloss" id={whoId(entity)}>
            <a class="gloss-name" href={entity.url}>
              {entity.name}
            </a>{" "}
            {entity.roles.length === 0 ? null : (
              <span class="gloss-role">
                {entity.roles.map((role) => formatRoleOn(role, recap.day, words)).join("; ")}
              </span>
            )}{" "}
            <a class="gloss-back" href={`#${firstNameId(entity)}`}>
              {words.entities.backToText}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
