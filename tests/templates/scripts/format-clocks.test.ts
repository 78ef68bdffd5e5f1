import { describe, expect, it } from "vitest";
import { describeClocks } from "../../../src/outputs/describe-clocks.ts";
import type { ClockStyle } from "../../../src/time/clock.ts";
import { toInstant } from "../../../src/time/instant.ts";
import { formatPairedClock, pairClocks } from "../../../src/time/paired-clock.ts";
import { knowsZones } from "../../../templates/scripts/wall-at.ts";
import { formatClocks } from "../../../templates/scripts/format-clocks.ts";
import { siteOf, settingsText } from "../../model/content-of.ts";

const HOUR = 3_600_000;
// Both changes of the clock of a year in which the zones disagree in winter, and days at whose end they are on two.
const MOMENTS = [
  "2025-01-15T21:59:00Z",
  "2025-03-30T00:59:00Z",
  "2025-05-15T19:27:00Z",
  "2025-10-25T20:30:00Z",
  "2027-01-10T21:30:00Z",
  "2013-07-01T12:00:00Z",
].flatMap((text) => Array.from({ length: 30 }, (_, hours) => Date.parse(text) + hours * HOUR));

describe.each<[ClockStyle]>([["12h"], ["24h"]])("a clock of the %s style in a script", (clock) => {
  const { clockwork } = siteOf({ "site.yaml": settingsText({ clock }) }).settings;

  it("is written as pages write it", () => {
    const wrong = MOMENTS.filter(
      (ms) =>
        formatClocks(ms, describeClocks(clockwork)) !==
        formatPairedClock(pairClocks(toInstant(ms), clockwork), clockwork),
    );
    expect(wrong.map((ms) => new Date(ms).toISOString())).toEqual([]);
  });
});

it("names midday, midnight and the other’s weekday", () => {
  const clocks = describeClocks(siteOf().settings.clockwork);
  expect(
    ["2025-05-15T09:00:00Z", "2025-05-15T21:00:00Z", "2027-01-10T21:30:00Z"].map((text) =>
      formatClocks(Date.parse(text), clocks),
    ),
  ).toEqual([
    "midday Kyiv and Moscow",
    "midnight Kyiv and Moscow",
    "11.30pm Kyiv (12.30am Monday Moscow)",
  ]);
});

it.each([
  [["Europe/Kyiv", "Europe/Moscow"], true],
  [["Europe/Kyiv", "Europe/Nowhere"], false],
])("are told in a browser that knows %j: %s", (zones, expected) => {
  expect(knowsZones(zones)).toBe(expected);
});
