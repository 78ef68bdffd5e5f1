import { MINUTE, toInstant } from "../../src/time/instant.ts";
import type { Chance } from "./chance.ts";

// Around the turn of a year, and around the change of Kyiv’s clocks in March; Moscow’s never change.
const FIRST_DAYS = ["2024-12-29", "2025-03-24"] as const;
const DAYS = 10;

/** A wall clock of some day of a few weeks, in minutes since 1970; some days have many. */
export function anyWall(chance: Chance): number {
  const first = Date.parse(`${chance.pick(FIRST_DAYS)}T00:00:00Z`) / MINUTE;
  const day = chance.happens(0.3) ? 4 : chance.below(DAYS);
  return first + day * 24 * 60 + chance.below(24 * 12) * 5;
}

/** A moment in the last of those days, when most recaps are out and some embargoes still hold. */
export const usualNow = toInstant(Date.parse("2025-04-01T12:00:00Z"));
