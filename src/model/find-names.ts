import { namesOf, type Entity } from "../content/entity.ts";
import type { Block } from "../content/recap.ts";
import { createNameScanner, type NameScanner } from "./name-scanner.ts";

/** An entity’s kind and id, as one text: `people/zelenskyy`. */
export type EntityKey = string;

/** The names in a recap’s body, without what is said of their owners. */
export interface FoundNames {
  /** Who and what the body names, in the order in which it first does. */
  readonly keys: readonly EntityKey[];
  /** The names in each block. Owners are given as indexes into `keys`. */
  readonly blocks: readonly BlockNames[];
}

/** The names in one block. */
export interface BlockNames {
  /** The place of each name that is the first of its owner in the body: from an offset of the markup to before another. */
  readonly firsts: readonly (readonly [owner: number, start: number, end: number])[];
  /** Everything that is named in here. */
  readonly owners: readonly number[];
}

/** Finds the names in a body. Headings are left as they are. */
export type NameFinder = (body: readonly Block[]) => FoundNames;

/** The key of `entity`. */
export function keyOfEntity({ kind, id }: Pick<Entity, "kind" | "id">): EntityKey {
  return `${kind}/${id}`;
}

/** Every name, alias and transliteration of `entities` with its owner’s key. */
export function listNames(entities: readonly Entity[]): readonly (readonly [string, EntityKey])[] {
  return entities.flatMap((entity) => {
    const key = keyOfEntity(entity);
    return namesOf(entity).map((name) => [name, key] as const);
  });
}

/** A finder of `names`, as `listNames` gives them. */
export function createNameFinder(names: readonly (readonly [string, EntityKey])[]): NameFinder {
  const scan = createNameScanner(new Map(names));
  return (body) => findNames(body, scan);
}

function findNames(body: readonly Block[], scan: NameScanner<EntityKey>): FoundNames {
  const indexes = new Map<EntityKey, number>();
  const blocks = body.map((block): BlockNames => {
    if (block.kind === "heading") return { firsts: [], owners: [] };
    const firsts: [number, number, number][] = [];
    const owners = new Set<number>();
    for (const { owner, start, end } of scan(
      block.kind === "point" ? block.point.html : block.html,
    )) {
      const known = indexes.get(owner);
      const index = known ?? indexes.size;
      if (known === undefined) {
        indexes.set(owner, index);
        firsts.push([index, start, end]);
      }
      owners.add(index);
    }
    return { firsts, owners: [...owners] };
  });
  return { keys: [...indexes.keys()], blocks };
}
