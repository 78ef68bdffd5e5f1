import { compareText } from "../content/problem.ts";
import { ENTITY_KINDS, type Entity } from "../content/entity.ts";
import { headEntity } from "./name-entities.ts";
import { paginate } from "./paginate.ts";
import type { Appearance, SiteEntity, SiteRecap } from "./site.ts";
import { entityPageUrl } from "./urls.ts";

/** Every entity with the recaps that name it, which are given newest first, in the order in which lists show entities. */
export function buildEntities(
  entities: readonly Entity[],
  recaps: readonly SiteRecap[],
  { perPage, language }: { readonly perPage: number; readonly language: string },
): readonly SiteEntity[] {
  const byUrl = collectAppearances(recaps);
  const { compare } = new Intl.Collator(language);
  return entities
    .map((entity): SiteEntity => {
      const heading = headEntity(entity);
      const appearances = byUrl.get(heading.url) ?? [];
      const pages = paginate(appearances, perPage, (number) => entityPageUrl(heading.url, number));
      return { ...entity, ...heading, appearances, pages };
    })
    .toSorted(
      (a, b) =>
        ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) ||
        compare(a.sort, b.sort) ||
        compareText(a.id, b.id),
    );
}

function collectAppearances(recaps: readonly SiteRecap[]): ReadonlyMap<string, Appearance[]> {
  const byUrl = new Map<string, Appearance[]>();
  for (const recap of recaps) {
    for (const { url } of recap.named) {
      const points = recap.points.filter(({ names }) => names.some((name) => name.url === url));
      const appearances = byUrl.get(url) ?? [];
      appearances.push({ recap, points });
      byUrl.set(url, appearances);
    }
  }
  return byUrl;
}
