import { at } from "./kyiv-moscow.ts";
import { readRows } from "./read-rows.ts";

/** A change of a zone's offset: the first millisecond of the new one, and both in milliseconds east of UTC. */
export interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** What the operating system's zone database says of one zone from 1970 to 2037. */
export interface ZoneFacts {
  readonly zone: string;
  readonly firstOffset: number;
  readonly changes: readonly Change[];
}

/** The committed facts of `zdump`, a zone at a time. */
export function readZdumpFacts(): readonly ZoneFacts[] {
  const rows = readRows("zdump-facts.tsv", 4).map(([zone = "", instant = "", before, after]) => ({
    zone,
    change: { instant: at(instant), before: Number(before) * 1000, after: Number(after) * 1000 },
  }));
  const byZone = Map.groupBy(rows, (row) => row.zone);
  return [...byZone].map(([zone, [first, ...rest]]) => ({
    zone,
    firstOffset: first?.change.before ?? Number.NaN,
    changes: rest.map((row) => row.change),
  }));
}

/** The offset that `facts` give at `instant`, in milliseconds east of UTC. */
export function factualOffset({ firstOffset, changes }: ZoneFacts, instant: number): number {
  return changes.findLast((change) => change.instant <= instant)?.after ?? firstOffset;
}
