import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toInstant } from "../../src/time/instant.ts";
import { offsetAt } from "../../src/time/transition-table.ts";
import type { Zone } from "../../src/time/zone.ts";
import { zoneOf } from "./kyiv-moscow.ts";
import { readZdumpFacts, type Change, type ZoneFacts } from "./read-zdump-facts.ts";

const FIRST_YEAR = 1970;
const LAST_YEAR = 2037;

const facts = readZdumpFacts();

function firstOffset(zone: Zone): number | undefined {
  return zone.transitions(FIRST_YEAR)[0]?.offset;
}

/** Every change of offset that our transition tables hold, year after year. */
function ownChanges(zone: Zone): readonly Change[] {
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  const periods = years.flatMap((year) => zone.transitions(year));
  return periods.flatMap(({ start, offset }, index) => {
    const before = periods[index - 1]?.offset ?? offset;
    return before === offset ? [] : [{ instant: start, before, after: offset }];
  });
}

/** Offsets in our table that differ from the facts in the last millisecond before a change or the first after it. */
function wrongOffsets({ zone: id, changes }: ZoneFacts): readonly string[] {
  const { transitions } = zoneOf(id);
  return changes.flatMap(({ instant, before, after }) => {
    const last = offsetAt(transitions, toInstant(instant - 1));
    const first = offsetAt(transitions, toInstant(instant));
    if (last === before && first === after) return [];
    return [`${id} ${new Date(instant).toISOString()}: ${last}, ${first}`];
  });
}

test("the facts cover eight zones and name the tzdata they were made from", () => {
  expect(facts.map(({ zone }) => zone)).toEqual([
    "Europe/Kyiv",
    "Europe/Moscow",
    "Asia/Kolkata",
    "America/New_York",
    "Asia/Kathmandu",
    "Europe/London",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  ]);
  const header = readFileSync(new URL("zdump-facts.tsv", import.meta.url), "utf8").slice(0, 300);
  expect(header).toMatch(/^# Made from tzdata \d{4}[a-z]+ /m);
});

test.each(facts.map((known) => [known.zone, known] as const))(
  "%s begins 1970 at the offset that zdump gives",
  (id, known) => {
    expect(firstOffset(zoneOf(id))).toBe(known.firstOffset);
  },
);

test.each(facts.map((known) => [known.zone, known] as const))(
  "%s changes its offset at the instants that zdump gives, and at no other",
  (id, known) => {
    expect(ownChanges(zoneOf(id))).toEqual(known.changes);
  },
);

test.each(facts.map((known) => [known.zone, known] as const))(
  "%s holds the old offset to the last millisecond before each change",
  (_, known) => {
    expect(wrongOffsets(known)).toEqual([]);
  },
);
