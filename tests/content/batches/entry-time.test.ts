import { describe, expect, it } from "vitest";
import { parseEntryTime } from "../../../src/content/batches/entry-time.ts";
import { findZone } from "../../../src/time/find-zone.ts";
import { formatIso } from "../../../src/time/instant.ts";
import { settingsOf } from "../content-samples.ts";

const { zones } = settingsOf().clockwork;

function read(text: string, zone?: string): string {
  const time = parseEntryTime(text, zone === undefined ? undefined : findZone(zone, zones));
  return typeof time === "object" ? time.reason : formatIso(time);
}

describe("the time of an entry", () => {
  it.each([
    ["2025-05-15T19:27:00Z", "2025-05-15T19:27:00Z"],
    ["2025-05-15T22:27:00+03:00", "2025-05-15T19:27:00Z"],
    ["2025-05-15 22:27:00 +0300", "2025-05-15T19:27:00Z"],
    ["2025-05-15T19:27:00.123456+00:00", "2025-05-15T19:27:00Z"],
    ["Thu, 15 May 2025 19:27:00 GMT", "2025-05-15T19:27:00Z"],
    ["15 May 2025 19:27 +0000", "2025-05-15T19:27:00Z"],
    ["Thu, 15 May 2025 15:27:00 EDT", "2025-05-15T19:27:00Z"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["2025-05-15T22:27:00", "Kyiv", "2025-05-15T19:27:00Z"],
    ["2025-01-15 22:27", "Moscow", "2025-01-15T19:27:00Z"],
    ["Thu, 15 May 2025 22:27:00", "Europe/Kyiv", "2025-05-15T19:27:00Z"],
    ["2025-03-30T03:30:00", "Kyiv", "the clock of Kyiv skipped “2025-03-30T03:30:00”"],
    ["2025-10-26T03:30:00", "Kyiv", "the clock of Kyiv showed “2025-10-26T03:30:00” twice"],
  ])("%s by the clock of %s is %s", (text, zone, expected) => {
    expect(read(text, zone)).toBe(expected);
  });

  it.each([
    ["2025-05-15T22:27:00", "has no zone; say whose clock it is with --zone"],
    ["Thu, 15 May 2025 22:27:00", "has no zone"],
    ["0000-00-00 00:00:00", "no time that can be read"],
    ["2025-02-30T10:00:00Z", "no time that can be read"],
    ["Thu, 15 May 2025 22:27:00 MSK", "no time that can be read"],
    ["yesterday at nine", "no time that can be read"],
    ["", "no time that can be read"],
  ])("%j is refused", (text, message) => {
    expect(read(text)).toContain(message);
  });
});
