import type { Entity, Role } from "../content/entity.ts";
import type { Block } from "../content/recap.ts";
import type { Day } from "../time/day.ts";
import type { BlockNames } from "./find-names.ts";
import type { EntityHeading } from "./entity-heading.ts";
import type { NamedEntity, SiteBlock, SitePoint } from "./site.ts";
import { entityUrl } from "./urls.ts";

/** What is said of `entity` where it is only mentioned. */
export function headEntity({ kind, id, name }: Entity): EntityHeading {
  return { kind, id, name, url: entityUrl(kind, id) };
}

/** `entity` as a recap of `day` names it: with the roles that it had then, as far as the dates of its roles tell. */
export function nameEntity(entity: Entity, day: Day): NamedEntity {
  return { ...headEntity(entity), roles: entity.roles.filter((role) => isHeldOn(role, day)) };
}

/** Whether a role may have been held on `day`: one that ends and one that begins in its month both may. */
function isHeldOn({ from, to }: Role, day: Day): boolean {
  return (from === undefined || from.first <= day) && (to === undefined || day <= to.last);
}

/** `body` with the names in its blocks, whose owners are the indexes of `named`. */
export function nameBody(
  body: readonly Block[],
  blocks: readonly BlockNames[],
  named: readonly EntityHeading[],
): readonly SiteBlock[] {
  const ownerOf = (index: number): readonly EntityHeading[] => {
    const owner = named[index];
    return owner === undefined ? [] : [owner];
  };
  return body.map((block, at): SiteBlock => {
    if (block.kind === "heading") return block;
    const { firsts, owners } = blocks[at] ?? { firsts: [], owners: [] };
    const naming: Pick<SitePoint, "firstNames" | "names"> = {
      firstNames: firsts.flatMap(([owner, start, end]) =>
        ownerOf(owner).map((entity) => ({ entity, start, end })),
      ),
      names: owners.flatMap(ownerOf),
    };
    if (block.kind === "prose") return { ...block, ...naming };
    return { kind: "point", point: { ...block.point, ...naming } };
  });
}
