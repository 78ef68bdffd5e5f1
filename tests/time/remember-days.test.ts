import { createRequire } from "node:module";
import type { Locale } from "date-fns";
import { expect, test } from "vitest";
import type { DayForm } from "../../src/time/clock-words.ts";
import type { Day } from "../../src/time/day.ts";
import { formatDay } from "../../src/time/format-day.ts";
import { rememberDays } from "../../src/time/remember-days.ts";
import { enGb } from "../../src/words/en-gb.ts";

const { uk } = createRequire(import.meta.url)("date-fns/locale/uk") as { readonly uk: Locale };

const day = "2025-05-15" as Day;
const forms: readonly DayForm[] = ["long", "medium", "short", "month", "monthOnly", "weekday"];

test("a day is written alike the first time and from memory, in each of its forms", () => {
  const words = rememberDays(enGb.clock);
  const fresh = forms.map((form) => formatDay(day, form, enGb.clock));
  expect(forms.map((form) => formatDay(day, form, words))).toEqual(fresh);
  expect(forms.map((form) => formatDay(day, form, words))).toEqual(fresh);
  // Weekdays have but seven names, which are not worth remembering.
  expect(words.writtenDays?.size).toBe(forms.length - 1);
});

test("words copied with another locale or pattern are written in their own way", () => {
  const words = rememberDays(enGb.clock);
  formatDay(day, "long", words);
  expect(formatDay(day, "long", { ...words, locale: uk })).toBe("четвер 15 травня 2025");
  const dayPatterns = { ...words.dayPatterns, long: "d MMMM" };
  expect(formatDay(day, "long", { ...words, dayPatterns })).toBe("15 May");
});

test("the catalogue that all builds share remembers nothing", () => {
  expect(enGb.clock).not.toHaveProperty("writtenDays");
});
