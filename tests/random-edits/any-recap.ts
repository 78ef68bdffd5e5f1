import type { Chance } from "./chance.ts";
import type {
  CorrectionDraft,
  Desk,
  PointDraft,
  RecapDraft,
  SourceDraft,
  TimeDraft,
} from "./desk.ts";
import { anyProse, anySentence, anyTitle } from "./drafts.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { anyWall } from "./walls.ts";
import { writeDay } from "./write-time.ts";

/** A new recap of `desk`. */
export function anyRecap(desk: Desk, chance: Chance): RecapDraft {
  const { nextKey: key } = desk;
  const time = anyTime(chance);
  return {
    key,
    file: anyFile(key, time, chance),
    slug: undefined,
    title: anyTitle(chance),
    time,
    events: chance.some(keysOf(desk.events), 1, 2),
    authors: chance.some(keysOf(desk.authors), 0, 2),
    points: Array.from({ length: 1 + chance.below(3) }, (_, index) => ({
      ...anyPoint(desk, chance),
      id: `point-${index + 1}`,
    })),
    heading: chance.maybe(0.2, () => chance.pick(VOCABULARY.headings)),
    prose: chance.maybe(0.2, () => anyProse(desk, chance)),
    ...anyTrimmings(desk, chance),
  };
}

type Trimmings = Omit<
  RecapDraft,
  "key" | "file" | "slug" | "title" | "time" | "events" | "authors" | "points" | "heading" | "prose"
>;

/** What few recaps have. */
function anyTrimmings(desk: Desk, chance: Chance): Trimmings {
  const { nextKey: key } = desk;
  return {
    summary: chance.maybe(0.4, () => anySentence(chance)),
    updated: chance.maybe(0.15, () => chance.below(3000)),
    publish: chance.maybe(0.15, () => chance.below(12_000)),
    unpublish: chance.maybe(0.1, () => chance.below(12_000)),
    withdrawn: chance.maybe(0.05, () => chance.below(12_000)),
    removed: [],
    isDraft: chance.happens(0.1),
    isPinned: chance.happens(0.1),
    hasOpener: !chance.happens(0.1),
    lang: chance.maybe(0.1, () => chance.pick(VOCABULARY.languages)),
    aliases: chance.happens(0.1) ? [anyAlias(key, chance)] : [],
    image: chance.maybe(0.2, () => chance.pick(desk.images).name),
    sources: anySources(chance, 2),
    corrections: chance.happens(0.15) ? [anyCorrection(chance)] : [],
  };
}

function keysOf(records: readonly { readonly key: number }[]): readonly number[] {
  return records.map(({ key }) => key);
}

/** A time of a few weeks by one of three clocks. */
export function anyTime(chance: Chance): TimeDraft {
  return { wall: anyWall(chance), zone: chance.pick(["primary", "companion", "UTC"] as const) };
}

/** A file for the recap `key`, which no other recap has had. */
export function anyFile(key: number, { wall }: TimeDraft, chance: Chance): string {
  const slug = `${chance.pick(["meeting", "truce", "list"])}-${key}-${chance.below(100)}`;
  return chance.pick([`${writeDay(wall)}-${slug}`, slug, `2025/${slug}`]);
}

/** An old address of the recap `key`; some have the form of a recap’s. */
export function anyAlias(key: number, chance: Chance): string {
  return chance.pick([`/old/${key}/`, `/2025/01/02/was-${key}/`, `/was/${key}`]);
}

/** A point, all but its id. */
export function anyPoint(desk: Desk, chance: Chance): Omit<PointDraft, "id"> {
  return { ...anyProse(desk, chance), lead: anyTitle(chance) };
}

/** A correction of a recap or of its first point. */
export function anyCorrection(chance: Chance): CorrectionDraft {
  return {
    after: chance.below(3000),
    ofPoint: chance.happens(0.5),
    text: chance.pick(VOCABULARY.corrections),
  };
}

/** At most `most` sources, of a recap or of its first point, some with the words that are quoted and some with others. */
export function anySources(chance: Chance, most: number): readonly SourceDraft[] {
  return chance.some(VOCABULARY.sources, 0, most).map((publisher) => ({
    publisher,
    ofPoint: chance.happens(0.5),
    isSeen: chance.happens(0.3),
    excerpt: chance.maybe(0.5, () => chance.pick(VOCABULARY.excerpts)),
  }));
}
