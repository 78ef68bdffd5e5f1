import type { Entity, Role } from "../content/entity.ts";
import type { Html } from "../content/html.ts";
import type { Block } from "../content/recap.ts";
import type { Day } from "../time/day.ts";
import { createNameScanner, type NameScanner } from "./name-scanner.ts";
import type { EntityHeading, FirstName, NamedEntity, SiteBlock, SitePoint } from "./site.ts";
import { entityUrl } from "./urls.ts";

/** Finds the entities that recaps name. */
export type EntityScanner = NameScanner<HeadedEntity>;

/** An entity with what is said of it where it is only mentioned. */
interface HeadedEntity {
  readonly entity: Entity;
  readonly heading: EntityHeading;
}

/** A scanner for every name, alias and transliteration of `entities`. */
export function createEntityScanner(entities: readonly Entity[]): EntityScanner {
  const names = entities.flatMap((entity): [string, HeadedEntity][] => {
    const owner = { entity, heading: headEntity(entity) };
    const transliterated = entity.transliterations.map(({ name }) => name);
    return [entity.name, ...entity.aliases, ...transliterated].map((name) => [name, owner]);
  });
  return createNameScanner(new Map(names));
}

/** What is said of `entity` where it is only mentioned. */
export function headEntity({ kind, id, name }: Entity): EntityHeading {
  return { kind, id, name, url: entityUrl(kind, id) };
}

/** A recap's body with the names in it. */
export interface NamedBody {
  readonly body: readonly SiteBlock[];
  readonly points: readonly SitePoint[];
  readonly named: readonly NamedEntity[];
}

/** Finds the names in `body`, which was written on `day`. Headings are left as they are. */
export function nameEntities(body: readonly Block[], day: Day, scan: EntityScanner): NamedBody {
  const seen = new Map<Entity, NamedEntity>();
  const findIn = (html: Html): Pick<SitePoint, "firstNames" | "names"> => {
    const firstNames: FirstName[] = [];
    const names = new Set<EntityHeading>();
    for (const { owner, start, end } of scan(html)) {
      const { entity, heading } = owner;
      names.add(heading);
      if (seen.has(entity)) continue;
      seen.set(entity, { ...heading, roles: rolesOn(entity.roles, day) });
      firstNames.push({ entity: heading, start, end });
    }
    return { firstNames, names: [...names] };
  };
  const named = body.map((block): SiteBlock => {
    if (block.kind === "heading") return block;
    if (block.kind === "prose") return { ...block, ...findIn(block.html) };
    return { kind: "point", point: { ...block.point, ...findIn(block.point.html) } };
  });
  const points = named.flatMap((block) => (block.kind === "point" ? [block.point] : []));
  return { body: named, points, named: [...seen.values()] };
}

/** What an entity was on `day`, as far as the dates of its roles tell: one that ends and one that begins in its month are both in. */
function rolesOn(roles: readonly Role[], day: Day): readonly Role[] {
  return roles.filter(
    ({ from, to }) =>
      (from === undefined || from.first <= day) && (to === undefined || day <= to.last),
  );
}
