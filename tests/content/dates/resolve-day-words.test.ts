import { expect, test } from "vitest";
import type { DayMeaning } from "../../../src/content/dates/find-day-words.ts";
import type { Tense } from "../../../src/content/dates/find-tense.ts";
import { resolveDayWords } from "../../../src/content/dates/resolve-day-words.ts";
import type { Day } from "../../../src/time/day.ts";

const [SUNDAY, THURSDAY, FRIDAY] = [0, 4, 5];

test.each<[meaning: DayMeaning, written: string, tense: Tense, day: string, other?: string]>([
  [{ kind: "distance", days: 0 }, "2025-05-15", "unclear", "2025-05-15"],
  [{ kind: "distance", days: 1 }, "2025-12-31", "past", "2026-01-01"],
  [{ kind: "distance", days: -1 }, "2024-03-01", "ahead", "2024-02-29"],
  [{ kind: "weekday", weekday: FRIDAY }, "2025-05-15", "ahead", "2025-05-16"],
  [{ kind: "weekday", weekday: FRIDAY }, "2025-05-15", "past", "2025-05-09"],
  [{ kind: "weekday", weekday: FRIDAY }, "2025-05-15", "unclear", "2025-05-16", "2025-05-09"],
  [{ kind: "weekday", weekday: SUNDAY }, "2025-05-15", "unclear", "2025-05-18", "2025-05-11"],
  [{ kind: "weekday", weekday: FRIDAY }, "2025-05-19", "unclear", "2025-05-16", "2025-05-23"],
  [{ kind: "weekday", weekday: THURSDAY }, "2025-05-15", "past", "2025-05-15"],
  [{ kind: "weekday", weekday: THURSDAY }, "2025-05-15", "unclear", "2025-05-15"],
  [{ kind: "last weekday", weekday: THURSDAY }, "2025-05-15", "ahead", "2025-05-08"],
  [{ kind: "last weekday", weekday: FRIDAY }, "2025-03-31", "past", "2025-03-28"],
])("%j, written on %s with the tense %s, is %s", (meaning, written, tense, day, other) => {
  expect(resolveDayWords(meaning, written as Day, tense)).toEqual({ day, other });
});
