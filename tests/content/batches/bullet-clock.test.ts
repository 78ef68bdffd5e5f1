import { describe, expect, it } from "vitest";
import { readBulletClock } from "../../../src/content/batches/bullet-clock.ts";
import { parseDay } from "../../../src/time/day.ts";
import { findZone } from "../../../src/time/find-zone.ts";
import { formatIso } from "../../../src/time/instant.ts";
import { settingsOf } from "../content-samples.ts";

const { zones } = settingsOf().clockwork;

/** The instant and the words of a bullet of `date`, or why it has none. */
function read(content: string, date = "2025-05-15", zoneName?: string): readonly string[] {
  const day = parseDay(date);
  if (day === undefined) throw new Error(date);
  const zone = zoneName === undefined ? undefined : findZone(zoneName, zones);
  const clock = readBulletClock(content, { day, zones, zone });
  if ("reason" in clock) return [clock.reason];
  return [clock.at === undefined ? "none" : formatIso(clock.at), clock.rest];
}

describe("the clock of a bullet", () => {
  it.each([
    ["**22:27 Kyiv** They met.", "2025-05-15T19:27:00Z", "They met."],
    ["**10.27pm Kyiv:** They met.", "2025-05-15T19:27:00Z", "They met."],
    ["9.30pm Moscow time: they met", "2025-05-15T18:30:00Z", "they met"],
    ["[18:00 UTC] They met.", "2025-05-15T18:00:00Z", "They met."],
    ["(7pm in Kyiv) They met.", "2025-05-15T16:00:00Z", "They met."],
    ["Midday Kyiv — The doors", "2025-05-15T09:00:00Z", "The doors"],
    ["10 people: they met", "none", "10 people: they met"],
    ["At 7pm Kyiv they met", "none", "At 7pm Kyiv they met"],
    ["**They met** at 22:27 Kyiv.", "none", "**They met** at 22:27 Kyiv."],
    ["[They met](https://a.example/): more", "none", "[They met](https://a.example/): more"],
    ["10.27pm Umerov: they met", "none", "10.27pm Umerov: they met"],
  ])("%j", (content, instant, rest) => {
    expect(read(content)).toEqual([instant, rest]);
  });

  it.each([
    [
      "22:27 – They met.",
      "2025-05-15",
      undefined,
      "the clock “22:27” has no zone; say whose it is with --zone",
    ],
    [
      "3.30am local time: they met",
      "2025-05-15",
      "Kyiv",
      "the clock “3.30am local time” has no zone; say whose it is with --zone",
    ],
    ["03:30 – They met.", "2025-03-30", "Kyiv", "the clock of Kyiv skipped 03:30 on 2025-03-30"],
    [
      "03:30 – They met.",
      "2025-10-26",
      "Kyiv",
      "the clock of Kyiv showed 03:30 twice on 2025-10-26",
    ],
  ])("%j of %s is refused", (content, date, zone, reason) => {
    expect(read(content, date, zone)).toEqual([reason]);
  });
});
