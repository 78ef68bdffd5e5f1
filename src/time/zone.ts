import { IANAZone } from "luxon";
import { MINUTE } from "./instant.ts";
import { createTransitionTable, type TransitionTable } from "./transition-table.ts";
import type { ZoneId } from "./zone-id.ts";

/** A time zone as the site shows it: its IANA id, its name in running text, the other names editors use for it, and its offsets. */
export interface Zone {
  readonly id: ZoneId;
  readonly label: string;
  readonly otherNames: readonly string[];
  readonly transitions: TransitionTable;
}

/** The two zones that every time is shown in: the primary one, which decides days, and its companion. */
export type ZonePair = readonly [primary: Zone, companion: Zone];

/** The zone `id` under the name `label`; luxon supplies the offsets, from the tz database of the running Node. */
export function buildZone(id: ZoneId, label: string, otherNames: readonly string[] = []): Zone {
  const iana = IANAZone.create(id);
  const transitions = createTransitionTable((ms) => iana.offset(ms) * MINUTE);
  return { id, label, otherNames, transitions };
}
