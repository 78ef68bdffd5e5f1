import type { ChangedRecap } from "./latest.ts";
import type { Visit } from "./visits.ts";

/** Those of `recaps` that were there at the visit `before` and have changed since; of `event` alone where there is one. */
export function listChanged(
  recaps: readonly ChangedRecap[],
  before: Visit,
  event = "",
): readonly ChangedRecap[] {
  return recaps
    .filter(({ time, modified }) => time <= before.newest && Date.parse(modified) > before.at)
    .filter(({ events }) => event === "" || events.includes(event));
}
