import { createRequire } from "node:module";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";
import { expect, test, vi } from "vitest";
import { MINUTE, toInstant } from "../../src/time/instant.ts";
import { formatWall } from "../../src/time/written-time.ts";
import { instantsOf, wallClockAt, type WallClock } from "../../src/time/wall-clock.ts";
import { at, kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";
import { factualOffset, readZdumpFacts, type Change } from "./read-zdump-facts.ts";

// date-fns-tz is right only under TZ=UTC; hoisted, this runs before any library loads.
vi.hoisted(() => {
  process.env["TZ"] = "UTC";
});

// By require, because the 300 ES modules of date-fns-tz take over a second to load.
const { formatInTimeZone, toZonedTime } = createRequire(import.meta.url)(
  "date-fns-tz",
) as typeof import("date-fns-tz");

const HOUR = 60 * MINUTE;
const MARGIN = 3 * HOUR;
const ZONES = [kyiv, moscow];

const facts = new Map(readZdumpFacts().map((known) => [known.zone, known]));

/** How each independent reader writes the clock of `zone`, as `2025-05-15 22:27`. */
const READERS: Readonly<Record<string, (ms: number, zone: string) => string>> = {
  luxon: (ms, zone) => DateTime.fromMillis(ms, { zone }).toFormat("yyyy-MM-dd HH:mm"),
  "date-fns-tz, formatted": (ms, zone) => formatInTimeZone(ms, zone, "yyyy-MM-dd HH:mm"),
  "date-fns-tz, as a date": (ms, zone) => {
    const local = toZonedTime(ms, zone);
    return isoMinute(
      Date.UTC(
        local.getFullYear(),
        local.getMonth(),
        local.getDate(),
        local.getHours(),
        local.getMinutes(),
      ),
    );
  },
  Temporal: (ms, zone) =>
    Temporal.Instant.fromEpochMilliseconds(ms)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" })
      .replace("T", " "),
  zdump: (ms, zone) => {
    const known = facts.get(zone);
    return known === undefined ? `no ${zone}` : isoMinute(ms + factualOffset(known, ms));
  },
};

function isoMinutes(instants: readonly number[]): string {
  return instants.map((ms) => isoMinute(ms)).join(" and ") || "never";
}

function isoMinute(ms: number): string {
  return new Date(ms).toISOString().slice(0, 16).replace("T", " ");
}

/** The instants from `from` to `to`, both included, a minute apart. */
function minutes(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from) / MINUTE + 1 }, (_, index) => from + index * MINUTE);
}

function changesSince1980(zone: string): readonly Change[] {
  const changes = facts.get(zone)?.changes ?? [];
  return changes.filter(({ instant }) => instant >= Date.UTC(1980, 0, 1));
}

function wallOf(local: number): WallClock {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

test("date-fns-tz runs in UTC here, whatever zone the machine is in", () => {
  expect(process.env["TZ"]).toBe("UTC");
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("UTC");
  const months = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1));
  expect(months.map((date) => date.getTimezoneOffset())).toEqual(months.map(() => 0));
});

test("the facts hold 113 changes of Kyiv's clock and 62 of Moscow's since 1980", () => {
  expect(ZONES.map(({ id }) => changesSince1980(id).length)).toEqual([113, 62]);
});

test.each([
  ["2013-07-01T12:00Z", "2013-07-01 15:00", "2013-07-01 16:00"],
  ["2014-03-01T12:00Z", "2014-03-01 14:00", "2014-03-01 16:00"],
  ["2014-11-01T12:00Z", "2014-11-01 14:00", "2014-11-01 15:00"],
  ["2022-02-24T03:00Z", "2022-02-24 05:00", "2022-02-24 06:00"],
  ["2022-03-27T00:59Z", "2022-03-27 02:59", "2022-03-27 03:59"],
  ["2022-03-27T01:00Z", "2022-03-27 04:00", "2022-03-27 04:00"],
  ["2025-10-26T00:59Z", "2025-10-26 03:59", "2025-10-26 03:59"],
  ["2025-10-26T01:00Z", "2025-10-26 03:00", "2025-10-26 04:00"],
  ["2027-01-10T21:30Z", "2027-01-10 23:30", "2027-01-11 00:30"],
])("at %s it is %s in Kyiv and %s in Moscow", (instant, inKyiv, inMoscow) => {
  const shown = ZONES.map((zone) => formatWall(wallClockAt(at(instant), zone)));
  expect(shown).toEqual([inKyiv, inMoscow]);
});

const comparisons = ZONES.flatMap((zone) =>
  Object.entries(READERS).map(([name, read]) => ({ zone, label: zone.label, name, read })),
);

test.each(comparisons)(
  "$label's clock is what $name reads in the six hours around each change",
  ({ zone, read }) => {
    const instants = changesSince1980(zone.id).flatMap(({ instant }) =>
      minutes(instant - MARGIN, instant + MARGIN),
    );
    const differences = instants.flatMap((ms) => {
      const ours = formatWall(wallClockAt(toInstant(ms), zone));
      const theirs = read(ms, zone.id);
      return ours === theirs ? [] : [`${new Date(ms).toISOString()}: ${ours}, not ${theirs}`];
    });
    expect(differences).toEqual([]);
  },
);

/**
 * The wall clocks within three hours of a change, each with the instants that show it, counted minute by minute. No zone
 * of the facts changes again within those hours.
 */
function countedWays({ instant, before, after }: Change): readonly Counted[] {
  const reach = MARGIN + 2 * Math.abs(after - before);
  const showing = Map.groupBy(minutes(instant - reach, instant + reach), (ms) =>
    ms < instant ? ms + before : ms + after,
  );
  const first = instant + Math.min(before, after) - MARGIN;
  const last = instant + Math.max(before, after) + MARGIN;
  return minutes(first, last).map((local) => ({ local, instants: showing.get(local) ?? [] }));
}

interface Counted {
  readonly local: number;
  readonly instants: readonly number[];
}

const changingZones = [...facts.values()].filter(({ changes }) => changes.length > 0);

test.each(changingZones)(
  "a wall clock near a change in $zone leads back to every instant that shows it",
  (known) => {
    const zone = zoneOf(known.zone);
    const counted = known.changes.flatMap(countedWays);
    const differences = counted.flatMap(({ local, instants }) => {
      const ours = instantsOf(wallOf(local), zone);
      if (ours.join() === instants.join()) return [];
      return [`${isoMinute(local)}: ${isoMinutes(ours)}, not ${isoMinutes(instants)}`];
    });
    expect(differences).toEqual([]);
  },
);

test.each(changingZones)(
  "a change in $zone skips, or shows twice, as many minutes as the offset moves",
  (known) => {
    const zone = zoneOf(known.zone);
    const differences = known.changes.flatMap((change) => {
      const jump = change.after - change.before;
      const counts = countedWays(change).map(({ local }) => instantsOf(wallOf(local), zone).length);
      const skipped = counts.filter((count) => count === 0).length;
      const repeated = counts.filter((count) => count === 2).length;
      const isRight =
        skipped === Math.max(jump, 0) / MINUTE && repeated === Math.max(-jump, 0) / MINUTE;
      return isRight ? [] : [`${isoMinute(change.instant)}: ${skipped} skipped, ${repeated} twice`];
    });
    expect(differences).toEqual([]);
  },
);
