import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/exit-code.ts";
import { readTimeOption } from "../../src/cli/read-time-option.ts";
import type { Day } from "../../src/time/day.ts";
import { formatIso } from "../../src/time/instant.ts";
import { kyivMoscow } from "../time/kyiv-moscow.ts";

/** `--time text` where the day is `day`. */
function read(text: string, day = "2025-01-15") {
  return readTimeOption(text, day as Day, kyivMoscow.zones);
}

describe("--time", () => {
  it.each([
    ["22:27", "2025-01-15T20:27:00Z"],
    ["9:05", "2025-01-15T07:05:00Z"],
    ["22:27 Kyiv", "2025-01-15T20:27:00Z"],
    ["22:27 Moscow", "2025-01-15T19:27:00Z"],
    ["22:27 Europe/Moscow", "2025-01-15T19:27:00Z"],
    ["22:27+05:30", "2025-01-15T16:57:00Z"],
    ["2025-05-16 22:27 Kyiv", "2025-05-16T19:27:00Z"],
    ["2025-05-16T22:27:00+03:00", "2025-05-16T19:27:00Z"],
  ])("%s is %s on 15 January 2025", (text, iso) => {
    expect(formatIso(read(text))).toBe(iso);
  });

  it("without a zone is by the primary zone's clock of that day", () => {
    expect(formatIso(read("22:27", "2025-05-15"))).toBe("2025-05-15T19:27:00Z");
  });

  it.each([
    ["03:30", "2025-03-30", '--time "2025-03-30 04:30 Kyiv"'],
    ["03:30", "2025-10-26", '--time "2025-10-26T03:30+03:00" or --time "2025-10-26T03:30+02:00"'],
    ["25:00", "2025-01-15", "Write --time"],
    ["22:27 Atlantis", "2025-01-15", "No zone is called “Atlantis”"],
    [
      "2025-01-15 22:27",
      "2025-01-15",
      '--time "2025-01-15 22:27 Kyiv" or --time "2025-01-15 22:27 Moscow"',
    ],
    ["tonight", "2025-01-15", "Write --time"],
    ["", "2025-01-15", "Write --time"],
  ])("%j on %s is refused with what to write", (text, day, words) => {
    expect(() => read(text, day)).toThrow(UsageError);
    expect(() => read(text, day)).toThrow(words);
  });
});
