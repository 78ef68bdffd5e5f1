import fc from "fast-check";
import type { ClockStyle } from "../../src/time/clock.ts";
import type { Clockwork } from "../../src/time/clockwork.ts";
import { MINUTE, toInstant, type Instant } from "../../src/time/instant.ts";
import { wallClockAt, type WallClock } from "../../src/time/wall-clock.ts";
import type { Zone, ZonePair } from "../../src/time/zone.ts";
import { clockworkOf, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";
import { readZdumpFacts } from "./read-zdump-facts.ts";

const LAST_MINUTE = Date.UTC(2038, 0, 1) / MINUTE - 1;

/** A zone without changes. */
export const utc = zoneOf("Etc/UTC");

const pairs: readonly ZonePair[] = [
  [kyiv, moscow],
  [moscow, kyiv],
  [zoneOf("America/New_York"), zoneOf("Asia/Kolkata")],
  [zoneOf("Asia/Kathmandu"), zoneOf("Europe/London")],
  [zoneOf("Pacific/Kiritimati"), zoneOf("Pacific/Honolulu")],
  [zoneOf("Australia/Lord_Howe"), zoneOf("Pacific/Apia")],
];

const changes = readZdumpFacts().flatMap((facts) => {
  const zone = zoneOf(facts.zone);
  return facts.changes.map(({ instant, before }) => ({ zone, instant, local: instant + before }));
});

/** Two zones. */
export const anyPair: fc.Arbitrary<ZonePair> = fc.constantFrom(...pairs);

/** A zone of some pair. */
export const anyZone: fc.Arbitrary<Zone> = fc.constantFrom(...pairs.flat());

/** Two zones in either style. */
export const anyClockwork: fc.Arbitrary<Clockwork> = fc
  .tuple(anyPair, fc.constantFrom<ClockStyle>("12h", "24h"))
  .map(([[primary, companion], style]) => clockworkOf(primary, companion, style));

/** A whole minute from 1970 to 2037: every other one lies within three hours of a change of some zone's clock. */
export const anyMinute: fc.Arbitrary<Instant> = fc
  .oneof(
    fc.integer({ min: 0, max: LAST_MINUTE }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -180, max: 180 }))
      .map(([{ instant }, by]) => instant / MINUTE + by),
  )
  .map((minute) => toInstant(minute * MINUTE));

/** A whole second, spread as `anyMinute` is. */
export const anySecond: fc.Arbitrary<Instant> = fc
  .tuple(anyMinute, fc.integer({ min: 0, max: 59 }))
  .map(([minute, seconds]) => toInstant(minute + seconds * 1000));

/** A wall clock of one zone. */
export interface WallIn {
  readonly wall: WallClock;
  readonly zone: Zone;
}

/** A wall clock within ninety minutes of one at which its zone's clock was changed: often skipped or repeated. */
export const anyWallNearChange: fc.Arbitrary<WallIn> = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -90, max: 90 }))
  .map(([{ zone, local }, by]) => ({
    zone,
    wall: wallClockAt(toInstant(local + by * MINUTE), utc),
  }));

/** How many cases `holds` tries. */
export const CASES = 3000;

/** Holds a claim against a series of cases that is the same in every run. */
export function holds<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  claim: (...values: Values) => boolean,
): void {
  fc.assert(fc.property(...arbitraries, claim), { seed: 20_250_515, numRuns: CASES });
}
