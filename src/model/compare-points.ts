import type { Correction, Follow } from "../content/recap.ts";
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
  const states = recap.leads.map(({ id }, index) => {
    const from = findFollowed(follows.get(id), earlier) ?? findLead(id, before);
    return [id, compare(recap.pointPrints[index], from)] as const;
  });
  const isSince = ({ at }: Correction): boolean => at <= recap.publishedAt;
  const corrected = before.flatMap(({ corrections }) => corrections.filter(isSince));
  return { states: new Map(states), corrected };
}

/** The point that `follow` names, in the first of `recaps` that has it. */
export function findFollowed(
  follow: Pick<Follow, "followedId"> | undefined,
  recaps: Iterable<SiteRecap>,
): EarlierPoint | undefined {
  return follow === undefined ? undefined : findLead(follow.followedId, recaps);
}

function findLead(id: string, recaps: Iterable<SiteRecap>): EarlierPoint | undefined {
  for (const recap of recaps) {
    const index = recap.leads.findIndex((each) => each.id === id);
    const lead = recap.leads[index]?.lead;
    if (lead !== undefined) return { id, lead, recap, print: recap.pointPrints[index] };
  }
  return undefined;
}

function compare(print: string | undefined, from: EarlierPoint | undefined): PointState {
  if (from === undefined) return { kind: "new" };
  return { kind: from.print === print ? "unchanged" : "developed", from };
}
