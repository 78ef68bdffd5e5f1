import type { Html } from "../src/content/html.ts";
import type { EntityHeading, FirstName } from "../src/model/entity-heading.ts";

/** Where a recap page says who an entity is. */
export function whoId({ kind, id }: EntityHeading): string {
  return `${kind}_${id}`;
}

/** Where a recap page first names an entity; no point has such an id, because none holds `_`. */
export function firstNameId(entity: EntityHeading): string {
  return `first_${whoId(entity)}`;
}

/** `html` with each first name in it as a link to the gloss on the same page. */
export function linkNamesToGlosses(html: Html, firstNames: readonly FirstName[]): Html {
  return linkNames(
    html,
    firstNames,
    (entity) => `id="${firstNameId(entity)}" href="#${whoId(entity)}"`,
  );
}

/** `html` with each first name in it as a link to the entity's page. */
export function linkNamesToPages(html: Html, firstNames: readonly FirstName[]): Html {
  return linkNames(html, firstNames, ({ url }) => `href="${url}"`);
}

function linkNames(
  html: Html,
  firstNames: readonly FirstName[],
  attributesOf: (entity: EntityHeading) => string,
): Html {
  const parts = firstNames.map(({ entity, start, end }, index) => {
    const before = html.slice(firstNames[index - 1]?.end ?? 0, start);
    return `${before}<a class="name-link" ${attributesOf(entity)}>${html.slice(start, end)}</a>`;
  });
  return (parts.join("") + html.slice(firstNames.at(-1)?.end ?? 0)) as Html;
}
