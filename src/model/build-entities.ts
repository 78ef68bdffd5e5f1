import { compareText } from "../content/problem.ts";
import { ENTITY_KINDS, type Entity } from "../content/entity.ts";
import { keyOfEntity, type EntityKey } from "./find-names.ts";
import type { MapOf } from "./maps/place-map.ts";
import { headEntity } from "./name-body.ts";
import { paginate } from "./paginate.ts";
import type { SiteEntity, SiteRecap } from "./site.ts";
import { entityPageUrl } from "./urls.ts";

/** What the entities are put together with. */
export interface EntityParts {
  readonly perPage: number;
  readonly language: string;
  readonly mapOf: MapOf;
}

/** Every entity with the recaps that name it, which are given newest first, in the order in which lists show entities. */
export function buildEntities(
  entities: readonly Entity[],
  recaps: readonly SiteRecap[],
  { perPage, language, mapOf }: EntityParts,
): readonly SiteEntity[] {
  const byKey = groupByName(recaps);
  const { compare } = new Intl.Collator(language);
  return entities
    .map((entity): SiteEntity => {
      const heading = headEntity(entity);
      const own = byKey.get(keyOfEntity(entity)) ?? [];
      const pages = paginate(own, perPage, (number) => entityPageUrl(heading.url, number));
      const map = mapOf([keyOfEntity(entity)]);
      return { ...entity, ...heading, map, recaps: own, pages };
    })
    .toSorted(
      (a, b) =>
        ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) ||
        compare(a.sort, b.sort) ||
        compareText(a.id, b.id),
    );
}

function groupByName(recaps: readonly SiteRecap[]): ReadonlyMap<EntityKey, readonly SiteRecap[]> {
  const groups = new Map<EntityKey, SiteRecap[]>();
  for (const recap of recaps) {
    for (const key of recap.namedKeys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [recap]);
      else group.push(recap);
    }
  }
  return groups;
}
