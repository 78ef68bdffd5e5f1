import { add, remove, replace } from "./amend.ts";
import {
  anyAlias,
  anyCorrection,
  anyFile,
  anyPoint,
  anyRecap,
  anySources,
  anyTime,
} from "./any-recap.ts";
import type { Chance } from "./chance.ts";
import type { Desk, RecapDraft } from "./desk.ts";
import { anyProse, anySentence, anyTitle } from "./drafts.ts";
import type { Edit } from "./state.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** What an edit may change of a recap, by what it is called; none but a new name moves its file. */
const CHANGES: Readonly<
  Record<string, (recap: RecapDraft, desk: Desk, chance: Chance) => Partial<RecapDraft>>
> = {
  title: (_, __, chance) => ({ title: anyTitle(chance) }),
  lead: ({ points }, _, chance) => {
    const changed = chance.pick(points);
    const lead = anyTitle(chance);
    return { points: points.map((point) => (point === changed ? { ...point, lead } : point)) };
  },
  text: ({ points }, desk, chance) => {
    const changed = chance.pick(points);
    const prose = anyProse(desk, chance);
    return { points: points.map((point) => (point === changed ? { ...point, ...prose } : point)) };
  },
  points: ({ points, key }, desk, chance) =>
    points.length > 1
      ? { points: points.slice(1) }
      : { points: [...points, { ...anyPoint(desk, chance), id: `more-${key}-${desk.nextKey}` }] },
  prose: (_, desk, chance) => ({ prose: chance.maybe(0.7, () => anyProse(desk, chance)) }),
  heading: (_, __, chance) => ({
    heading: chance.maybe(0.7, () => chance.pick(VOCABULARY.headings)),
  }),
  time: (_, __, chance) => ({ time: anyTime(chance) }),
  minute: ({ time }) => ({ time: { ...time, wall: time.wall + 1 } }),
  events: (_, { events }, chance) => ({
    events: chance.some(events, 1, 3).map(({ key }) => key),
  }),
  authors: (_, { authors }, chance) => ({
    authors: chance.some(authors, 0, 2).map(({ key }) => key),
  }),
  summary: (_, __, chance) => ({ summary: chance.maybe(0.7, () => anySentence(chance)) }),
  slug: ({ key, slug }, _, chance) => ({
    slug: slug === undefined ? `slug-${key}-${chance.below(9)}` : undefined,
  }),
  update: (_, __, chance) => ({ updated: chance.maybe(0.7, () => chance.below(3000)) }),
  embargo: (_, __, chance) => ({ publish: chance.maybe(0.6, () => chance.below(12_000)) }),
  end: (_, __, chance) => ({ unpublish: chance.maybe(0.6, () => chance.below(12_000)) }),
  withdrawal: (_, __, chance) => ({ withdrawn: chance.maybe(0.6, () => chance.below(3000)) }),
  removal: ({ points, removed }, { nextKey }) =>
    points.length > 1
      ? { points: points.slice(1), removed: [...removed, `gone-${nextKey}`] }
      : { removed: [] },
  draft: ({ isDraft }) => ({ isDraft: !isDraft }),
  pin: ({ isPinned }) => ({ isPinned: !isPinned }),
  opener: ({ hasOpener }) => ({ hasOpener: !hasOpener }),
  language: (_, __, chance) => ({
    lang: chance.maybe(0.6, () => chance.pick(VOCABULARY.languages)),
  }),
  aliases: ({ key }, _, chance) => ({
    aliases: chance.happens(0.7) ? [anyAlias(key, chance)] : [],
  }),
  image: (_, { images }, chance) => ({ image: chance.maybe(0.7, () => chance.pick(images).name) }),
  sources: (_, __, chance) => ({ sources: anySources(chance, 3) }),
  corrections: ({ corrections }, _, chance) => ({
    corrections: chance.happens(0.7) ? [...corrections, anyCorrection(chance)] : [],
  }),
};

/** Adds a recap. */
export const addRecap: Edit = ({ desk }, chance) => {
  const recap = anyRecap(desk, chance);
  return { desk: add(desk, "recaps", recap), what: `add the recap ${recap.file}` };
};

/** Changes one thing in a recap. */
export const editRecap: Edit = ({ desk }, chance) => {
  if (desk.recaps.length === 0) return undefined;
  const recap = chance.pick(desk.recaps);
  const [what, change] = chance.pick(Object.entries(CHANGES));
  const edited = { ...recap, ...change(recap, desk, chance) };
  return {
    desk: replace({ ...desk, nextKey: desk.nextKey + 1 }, "recaps", edited),
    what: `change of the recap ${recap.file}: ${what}`,
  };
};

/** Gives a recap’s file another name. */
export const renameRecap: Edit = ({ desk }, chance) => {
  if (desk.recaps.length === 0) return undefined;
  const recap = chance.pick(desk.recaps);
  const file = anyFile(recap.key, recap.time, chance);
  return {
    desk: replace(desk, "recaps", { ...recap, file }),
    what: `rename the recap ${recap.file} to ${file}`,
  };
};

/** Deletes a recap. */
export const deleteRecap: Edit = ({ desk }, chance) => {
  if (desk.recaps.length === 0) return undefined;
  const { key, file } = chance.pick(desk.recaps);
  return { desk: remove(desk, "recaps", key), what: `delete the recap ${file}` };
};
