import { createRequire } from "node:module";
import type { Locale } from "date-fns";
import { afterEach, expect, test } from "vitest";
import { nextDay, parseDay, type Day } from "../../src/time/day.ts";
import type { DayForm } from "../../src/time/clock-words.ts";
import { formatDay } from "../../src/time/format-day.ts";
import { enGb } from "../../src/words/en-gb.ts";

const require = createRequire(import.meta.url);
const { uk } = require("date-fns/locale/uk") as { readonly uk: Locale };
const { ru } = require("date-fns/locale/ru") as { readonly ru: Locale };

const machineZone = process.env["TZ"];

afterEach(() => {
  if (machineZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = machineZone;
});

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`“${text}” is no day.`);
  return parsed;
}

test.each<[DayForm, string]>([
  ["long", "Thursday 15 May 2025"],
  ["medium", "15 May 2025"],
  ["short", "15 May"],
  ["month", "May 2025"],
  ["monthOnly", "May"],
  ["weekday", "Thursday"],
])("the %s form of a day is “%s”", (form, words) => {
  expect(formatDay(day("2025-05-15"), form, enGb.clock)).toBe(words);
});

test.each<[string, Locale, string, string]>([
  ["Ukrainian", uk, "четвер 15 травня 2025", "1 січ."],
  ["Russian", ru, "четверг 15 мая 2025", "1 янв."],
])("days have their %s names", (_, locale, long, short) => {
  const words = { ...enGb.clock, locale };
  expect(formatDay(day("2025-05-15"), "long", words)).toBe(long);
  expect(formatDay(day("2025-01-01"), "short", words)).toBe(short);
});

test.each<[string, Locale]>([
  ["British", enGb.clock.locale],
  ["Ukrainian", uk],
  ["Russian", ru],
])("the %s name of a weekday alone is the one in a longer form", (_, locale) => {
  const dayPatterns = { ...enGb.clock.dayPatterns, long: "EEEE'!'" };
  const words = { locale, dayPatterns };
  for (const date of daysOf2025)
    expect(`${formatDay(date, "weekday", words)}!`).toBe(formatDay(date, "long", words));
});

test("the parts of a day stand in the order of the language", () => {
  const dayPatterns = { ...enGb.clock.dayPatterns, long: "EEEE, d MMMM yyyy 'року'" };
  const words = { locale: uk, dayPatterns };
  expect(formatDay(day("2025-05-15"), "long", words)).toBe("четвер, 15 травня 2025 року");
});

test.each([
  ["1970-01-01", "Thursday 1 January 1970"],
  ["2000-02-29", "Tuesday 29 February 2000"],
  ["2024-12-31", "Tuesday 31 December 2024"],
  ["2037-12-31", "Thursday 31 December 2037"],
])("%s is %s", (text, long) => {
  expect(formatDay(day(text), "long", enGb.clock)).toBe(long);
});

const daysOf2025 = Array.from({ length: 364 }).reduce<readonly Day[]>(
  (days) => [...days, nextDay(days.at(-1) ?? day("2025-01-01"))],
  [day("2025-01-01")],
);

test.each(["America/New_York", "America/Sao_Paulo", "Europe/Kyiv", "Pacific/Kiritimati"])(
  "the days of a year have the same names on a machine in %s",
  (zone) => {
    process.env["TZ"] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).not.toBe("UTC");
    const names = daysOf2025.map((date) => formatDay(date, "medium", enGb.clock));
    const expected = daysOf2025.map((date) =>
      new Date(`${date}T00:00Z`).toLocaleDateString("en-GB", {
        timeZone: "UTC",
        day: "numeric",
        month: "long",
        year: "numeric",
      }),
    );
    expect(names).toEqual(expected);
  },
);

// Samoa went from 29 to 31 December 2011; date-fns-tz formats by way of a local date of the machine.
test("a day that a zone skipped whole keeps its name in a process that runs in UTC", () => {
  process.env["TZ"] = "UTC";
  expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(0);
  expect(formatDay(day("2011-12-30"), "long", enGb.clock)).toBe("Friday 30 December 2011");
});
