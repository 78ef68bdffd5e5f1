import type { Correction } from "../content/recap.ts";
import type { Neighbours, SiteRecap } from "./site.ts";
import type { SiteLead } from "./site-lead.ts";

/** A point of an earlier recap, in short. */
export interface EarlierPoint extends Pick<SiteLead, "id" | "lead"> {
  readonly recap: SiteRecap;
  /** Stands for its words. */
  readonly print: string | undefined;
}

/** What a point is to those of the recaps before its own: new, or an earlier one in other words or in the same. */
export type PointState =
  | { readonly kind: "new" }
  | { readonly kind: "developed" | "unchanged"; readonly from: EarlierPoint };

/** The recaps before one in one of its events, as far as its points may take up theirs. */
export type RecapsBefore = Pick<Neighbours, "previous" | "earlier">;

/** What a recap says that those before it in its events did not. */
export interface PointChanges {
  /** The state of each point, by its id, in the order of the recap. */
  readonly states: ReadonlyMap<string, PointState>;
  /** The corrections of the recaps before it that were made before it was published. */
  readonly corrected: readonly Correction[];
}

/** Compares the points of `recap` with those of the recap before it in each of its events; nothing where it is the first of all. */
export function comparePoints(
  recap: SiteRecap,
  neighbours: readonly RecapsBefore[],
): PointChanges | undefined {
  const before = [...new Set(neighbours.flatMap(({ previous }) => previous ?? []))];
  if (before.length === 0) return undefined;
  const earlier = new Set([...before, ...neighbours.flatMap((each) => each.earlier)]);
  const follows = new Map(recap.follows.map((follow) => [follow.pointId, follow]));
  const findBefore = createPointFinder(before);
  const findEarlier = createPointFinder(earlier);
  const states = recap.leads.map(({ id }, index) => {
    const followed = follows.get(id);
    const from = (followed && findEarlier(followed.followedId)) ?? findBefore(id);
    return [id, compare(recap.pointPrints[index], from)] as const;
  });
  const isSince = ({ at }: Correction): boolean => at <= recap.publishedAt;
  const corrected = before.flatMap(({ corrections }) => corrections.filter(isSince));
  return { states: new Map(states), corrected };
}

/** Finds the point with an id, in the first of some recaps that has it. */
type PointFinder = (id: string) => EarlierPoint | undefined;

/** Finds points of `recaps`, whose ids are gone through once. */
export function createPointFinder(recaps: Iterable<SiteRecap>): PointFinder {
  const known = new Map<SiteRecap, ReadonlyMap<string, number>>();
  const indexesOf = (recap: SiteRecap): ReadonlyMap<string, number> => {
    const indexes =
      known.get(recap) ?? new Map(recap.leads.map(({ id }, index) => [id, index] as const));
    known.set(recap, indexes);
    return indexes;
  };
  return (id) => {
    for (const recap of recaps) {
      const index = indexesOf(recap).get(id);
      const lead = index === undefined ? undefined : recap.leads[index]?.lead;
      if (index !== undefined && lead !== undefined)
        return { id, lead, recap, print: recap.pointPrints[index] };
    }
    return undefined;
  };
}

function compare(print: string | undefined, from: EarlierPoint | undefined): PointState {
  if (from === undefined) return { kind: "new" };
  return { kind: from.print === print ? "unchanged" : "developed", from };
}
