import { add, remove, replace } from "./amend.ts";
import { anyEntity, anyPosition, anyProse, anyRoles, freeNames } from "./drafts.ts";
import type { Edit } from "./state.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Adds a person, a place or an organisation. */
export const addEntity: Edit = ({ desk }, chance) => {
  const entity = anyEntity(desk, chance);
  if (entity === undefined) return undefined;
  return { desk: add(desk, "entities", entity), what: `add ${entity.kind}/${entity.id}` };
};

/** Changes what an entity is called, what it was, or what is said of it. */
export const editEntity: Edit = ({ desk }, chance) => {
  if (desk.entities.length === 0) return undefined;
  const entity = chance.pick(desk.entities);
  const names = [entity.name, ...freeNames(desk, VOCABULARY.names[entity.kind])];
  const aliases = [...entity.aliases, ...freeNames(desk, VOCABULARY.aliases)];
  const [what, change] = chance.pick([
    ["name", { name: chance.pick(names) }],
    ["aliases", { aliases: chance.some(aliases, 0, 3) }],
    ["aliases", { aliases: chance.some(aliases, 1, 2) }],
    ["position", { position: anyPosition(entity.kind, chance) }],
    ["roles", { roles: anyRoles(chance) }],
    ["text", { prose: chance.maybe(0.8, () => anyProse(desk, chance)) }],
  ] as const);
  return {
    desk: replace(desk, "entities", { ...entity, ...change }),
    what: `change of ${entity.kind}/${entity.id}: ${what}`,
  };
};

/** Gives an entity another id. */
export const renameEntity: Edit = ({ desk }, chance) => {
  if (desk.entities.length === 0) return undefined;
  const entity = chance.pick(desk.entities);
  const id = `renamed-${desk.nextKey}`;
  const renamed = replace(desk, "entities", { ...entity, id });
  return {
    desk: { ...renamed, nextKey: desk.nextKey + 1 },
    what: `rename ${entity.kind}/${entity.id} to ${id}`,
  };
};

/** Deletes an entity. */
export const deleteEntity: Edit = ({ desk }, chance) => {
  if (desk.entities.length === 0) return undefined;
  const { key, kind, id } = chance.pick(desk.entities);
  return { desk: remove(desk, "entities", key), what: `delete ${kind}/${id}` };
};
