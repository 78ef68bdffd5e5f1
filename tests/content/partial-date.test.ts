import { expect, test } from "vitest";
import { nearestPartialDate, parsePartialDate } from "../../src/content/partial-date.ts";

test.each([
  ["2025", "year", "2025-01-01", "2025-12-31"],
  ["2025-07", "month", "2025-07-01", "2025-07-31"],
  ["2025-04", "month", "2025-04-01", "2025-04-30"],
  ["2025-02", "month", "2025-02-01", "2025-02-28"],
  ["2024-02", "month", "2024-02-01", "2024-02-29"],
  ["2000-02", "month", "2000-02-01", "2000-02-29"],
  ["1900-02", "month", "1900-02-01", "1900-02-28"],
  ["2025-01", "month", "2025-01-01", "2025-01-31"],
  ["2025-12", "month", "2025-12-01", "2025-12-31"],
  ["0050-02", "month", "0050-02-01", "0050-02-28"],
  ["9999-12", "month", "9999-12-01", "9999-12-31"],
  ["2025-07-18", "day", "2025-07-18", "2025-07-18"],
  ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
])("reads %s as a %s from %s to %s", (text, precision, first, last) => {
  expect(parsePartialDate(text)).toEqual({ precision, first, last });
});

test.each([
  "",
  "25",
  "2025-",
  "2025-7",
  "2025-00",
  "2025-13",
  "2025-07-1",
  "2025-07-00",
  "2025-02-29",
  "2025-02-30",
  "2025-04-31",
  "2025-07-18 ",
  " 2025",
  "2025\n",
  "12025",
  "2025/07/18",
  "2025-07-18T10:00",
  "18 July 2025",
  "July",
  "undefined",
])("reads “%s” as no date", (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
});

test.each([
  ["2025-7", "2025-07"],
  ["2025-7-8", "2025-07-08"],
  ["2025-02-30", "2025-02-28"],
  ["2024-2-31", "2024-02-29"],
  ["2025-06-00", "2025-06"],
  ["June 2025", "2025-06"],
  ["jun 2025", "2025-06"],
  ["Sept. 2025", "2025-09"],
  ["18 July 2025", "2025-07-18"],
  ["1st August 2025", "2025-08-01"],
  ["July 18, 2025", "2025-07-18"],
  ["31 June 2025", "2025-06-30"],
])("takes %s to mean %s", (text, right) => {
  expect(nearestPartialDate(text)).toBe(right);
  expect(parsePartialDate(right)).toBeDefined();
});

test.each([
  "",
  "July",
  "last July",
  "Juny 2025",
  "Ju 2025",
  "18 July",
  "41 July 2025",
  "2025-07-45",
  "2025-13",
  "2025-00",
  "2025-13-40",
  "25-07-18",
  "2025/07/18",
  "20255",
])("does not guess what “%s” means", (text) => {
  expect(nearestPartialDate(text)).toBeUndefined();
});
