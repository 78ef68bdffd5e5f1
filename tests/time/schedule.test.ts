import { describe, expect, it } from "vitest";
import { toInstant } from "../../src/time/instant.ts";
import {
  formatAt,
  formatCron,
  formatOnCalendar,
  formatWait,
  secondFrom,
} from "../../src/time/schedule.ts";
import { at } from "./kyiv-moscow.ts";

describe("an instant for schedulers", () => {
  it.each([
    ["2025-05-16T06:00:00Z", "0 6 16 5 *", "202505160600", "2025-05-16 06:00:00 UTC"],
    ["2025-05-16T06:00:01Z", "1 6 16 5 *", "202505160601", "2025-05-16 06:00:01 UTC"],
    ["2025-12-31T23:59:30Z", "0 0 1 1 *", "202601010000", "2025-12-31 23:59:30 UTC"],
  ])("never comes before %s", (iso, cron, atTime, calendar) => {
    const instant = at(iso);
    expect([formatCron(instant), formatAt(instant), formatOnCalendar(instant)]).toEqual([
      cron,
      atTime,
      calendar,
    ]);
  });

  it("is moved to the second after it where it is a millisecond later than one", () => {
    const instant = toInstant(at("2025-05-16T06:00:00Z") + 1);
    expect(secondFrom(instant)).toBe(at("2025-05-16T06:00:01Z"));
    expect(formatCron(instant)).toBe("1 6 16 5 *");
    expect(formatOnCalendar(instant)).toBe("2025-05-16 06:00:01 UTC");
  });
});

describe("formatWait", () => {
  it.each([
    [0, "0 s"],
    [1, "1 s"],
    [61_000, "1 min 1 s"],
    [3_600_000, "1 h"],
    [41_580_000, "11 h 33 min"],
    [86_400_000, "1 d"],
    [(3 * 24 + 4) * 3_600_000 + 59_000, "3 d 4 h"],
    [86_400_000 + 60_000, "1 d"],
  ])("says of %i ms that it is %s", (milliseconds, text) => {
    expect(formatWait(milliseconds)).toBe(text);
  });
});
