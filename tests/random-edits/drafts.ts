import { ENTITY_KINDS, type EntityKind } from "../../src/content/entity.ts";
import type { Chance } from "./chance.ts";
import type {
  AuthorDraft,
  Desk,
  EntityDraft,
  EventDraft,
  Kind,
  LinkDraft,
  PageDraft,
  ProseDraft,
  RoleDraft,
} from "./desk.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { anyWall } from "./walls.ts";

const LINKED: readonly Kind[] = ["recaps", "events", "entities", "authors", "pages"];

/** A sentence or two about those who may have pages, by any of their names. */
export function anySentence(chance: Chance): string {
  const { names, aliases, tails, deeds } = VOCABULARY;
  const owners = [...Object.values(names).flat(), ...aliases];
  const first = `${chance.pick(tails)} ${chance.pick(owners)}.`;
  const second = `With ${chance.pick(owners)} and ${chance.pick(owners)} they ${chance.pick(deeds)}.`;
  return chance.happens(0.5) ? first : `${first} ${second}`;
}

/** A title of a few words. */
export function anyTitle(chance: Chance): string {
  return `${chance.pick(VOCABULARY.subjects)} ${chance.pick(VOCABULARY.deeds)}`;
}

/** A text that may link to a record of `desk` and show one of its images. */
export function anyProse(desk: Desk, chance: Chance): ProseDraft {
  return {
    text: anySentence(chance),
    link: chance.maybe(0.3, () => anyLink(desk, chance)),
    image: chance.maybe(0.15, () => chance.pick(desk.images).name),
  };
}

function anyLink(desk: Desk, chance: Chance): LinkDraft {
  const kinds = LINKED.filter((kind) => desk[kind].length > 0);
  if (kinds.length === 0 || chance.happens(0.1)) return { to: "corrections", key: 0 };
  const to = chance.pick(kinds);
  return { to, key: chance.pick<{ readonly key: number }>(desk[to]).key };
}

/** A new event of `desk`. */
export function anyEvent(desk: Desk, chance: Chance): EventDraft {
  const start = chance.maybe(0.5, () => anyWall(chance));
  const keysOf = (kind: EntityKind): readonly number[] =>
    desk.entities.filter((each) => each.kind === kind).map(({ key }) => key);
  return {
    key: desk.nextKey,
    id: `story-${desk.nextKey}`,
    title: `The ${chance.pick(["talks", "visit", "list"])} of ${anyTitle(chance)}`,
    summary: chance.maybe(0.5, () => anyTitle(chance)),
    state: chance.maybe(0.3, () => chance.pick(["upcoming", "live", "ended"] as const)),
    start,
    end: chance.maybe(0.5, () => (start ?? anyWall(chance)) + chance.below(20_000)),
    isWholeDay: chance.happens(0.5),
    people: chance.some(keysOf("people"), 0, 2),
    places: chance.some(keysOf("places"), 0, 2),
    prose: chance.maybe(0.3, () => anyProse(desk, chance)),
  };
}

/** A new entity of `desk`; nothing where every name is taken. */
export function anyEntity(desk: Desk, chance: Chance): EntityDraft | undefined {
  const kind = chance.pick(ENTITY_KINDS);
  const names = freeNames(desk, VOCABULARY.names[kind]);
  if (names.length === 0) return undefined;
  return {
    key: desk.nextKey,
    kind,
    id: `subject-${desk.nextKey}`,
    name: chance.pick(names),
    aliases: chance.some(freeNames(desk, VOCABULARY.aliases), 0, 2),
    roles: anyRoles(chance),
    position: anyPosition(kind, chance),
    transliteration: chance.some(freeNames(desk, VOCABULARY.transliterations), 0, 1)[0],
    prose: chance.maybe(0.3, () => anyProse(desk, chance)),
  };
}

/** Those of `names` that no entity of `desk` has. */
export function freeNames(desk: Desk, names: readonly string[]): readonly string[] {
  const taken = desk.entities.flatMap(({ name, aliases, transliteration = "" }) => [
    name,
    ...aliases,
    transliteration,
  ]);
  return names.filter((name) => !taken.includes(name));
}

/** Where a place is, of which some say nothing. */
export function anyPosition(kind: EntityKind, chance: Chance): EntityDraft["position"] {
  return kind === "places" ? chance.maybe(0.7, () => chance.pick(VOCABULARY.positions)) : undefined;
}

/** Roles whose dates begin and end among the days of the recaps. */
export function anyRoles(chance: Chance): readonly RoleDraft[] {
  return chance.some(VOCABULARY.roles, 0, 2).map((role) => ({
    role,
    from: chance.maybe(0.5, () => chance.pick(["2024", "2024-12-30", "2025-01", "2025-03"])),
    to: chance.maybe(0.5, () => chance.pick(["2025-03-29", "2025-03", "2025-12", "2026"])),
  }));
}

/** A new author of `desk`. */
export function anyAuthor(desk: Desk, chance: Chance): AuthorDraft {
  return {
    key: desk.nextKey,
    id: `author-${desk.nextKey}`,
    name: `${chance.pick(["Night", "Day", "Early", "Late"])} desk ${desk.nextKey}`,
    role: chance.maybe(0.3, () => "Watches the talks"),
    kind: chance.pick(["desk", "person"] as const),
    prose: chance.maybe(0.3, () => anyProse(desk, chance)),
  };
}

/** A new plain page of `desk`; nothing where it has them all. */
export function anyPage(desk: Desk, chance: Chance): PageDraft | undefined {
  const ids = VOCABULARY.pageIds.filter((id) => desk.pages.every((page) => page.id !== id));
  if (ids.length === 0) return undefined;
  return {
    key: desk.nextKey,
    id: chance.pick(ids),
    title: anyTitle(chance),
    summary: chance.maybe(0.5, () => anyTitle(chance)),
    prose: anyProse(desk, chance),
  };
}
