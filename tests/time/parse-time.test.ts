import { expect, test } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { parseTime } from "../../src/time/parse-time.ts";
import { isTimeProblem, type TimeProblem } from "../../src/time/time-problem.ts";
import { kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

const pair = [kyiv, moscow] as const;

/** What a text means to a site of Kyiv and Moscow: an instant in ISO 8601, or the problem. */
function read(text: string): string | TimeProblem {
  const result = parseTime(text, pair);
  return isTimeProblem(result) ? result : formatIso(result);
}

/** What each replacement that is offered for `text` means. */
function readReplacements(text: string): readonly (string | TimeProblem)[] {
  const result = read(text);
  if (typeof result === "string") throw new Error(`“${text}” is ${result}.`);
  return result.writeInstead.map(read);
}

test.each([
  ["2025-05-15 22:27 Kyiv", "2025-05-15T19:27:00Z"],
  ["  2025-05-15 22:27 kyiv  ", "2025-05-15T19:27:00Z"],
  ["2025-01-15 22:27 Kyiv", "2025-01-15T20:27:00Z"],
  ["2025-01-15 22.27 Ukraine", "2025-01-15T20:27:00Z"],
  ["2013-01-15 22:27 Moscow", "2013-01-15T18:27:00Z"],
  ["2025-05-15 9:05 Moscow", "2025-05-15T06:05:00Z"],
  ["2025-05-15 22:27:42 Kyiv", "2025-05-15T19:27:42Z"],
  ["2025-05-15 15:27 New York", "2025-05-15T19:27:00Z"],
  ["2025-05-15 19:27 UTC", "2025-05-15T19:27:00Z"],
  ["2025-05-15 22:27 Europe/Kyiv", "2025-05-15T19:27:00Z"],
])("reads %s, with a zone, as %s", (text, instant) => {
  expect(read(text)).toBe(instant);
});

test.each([
  ["2025-05-15T19:27Z", "2025-05-15T19:27:00Z"],
  ["2025-05-15T19:27:42.5Z", "2025-05-15T19:27:42Z"],
  ["2025-05-15T22:27+03:00", "2025-05-15T19:27:00Z"],
  ["2025-05-15T15:27:00-0400", "2025-05-15T19:27:00Z"],
  ["2025-05-15 22:27 +03:00", "2025-05-15T19:27:00Z"],
  ["2025-05-16T01:12+05:45", "2025-05-15T19:27:00Z"],
  ["2025-10-26T03:30+03:00", "2025-10-26T00:30:00Z"],
  ["2025-10-26T03:30+02:00", "2025-10-26T01:30:00Z"],
])("reads %s, with an offset, as %s", (text, instant) => {
  expect(read(text)).toBe(instant);
});

test.each([
  ["2025-05-15T22:27+03:00[Europe/Kyiv]", "2025-05-15T19:27:00Z"],
  ["2025-05-15T22:27[Europe/Kyiv]", "2025-05-15T19:27:00Z"],
  ["2025-05-15T19:27Z[Europe/Kyiv]", "2025-05-15T19:27:00Z"],
  ["2025-10-26T03:30:15+02:00[Europe/Kyiv]", "2025-10-26T01:30:15Z"],
  ["2025-10-26 03:30+03:00 Kyiv", "2025-10-26T00:30:00Z"],
])("reads %s, with an offset or a zone of RFC 9557, as %s", (text, instant) => {
  expect(read(text)).toBe(instant);
});

test.each([
  [
    "2025-05-15 22:27",
    "“2025-05-15 22:27” does not say which zone's clock it is.",
    ["2025-05-15 22:27 Kyiv", "2025-05-15 22:27 Moscow"],
  ],
  [
    "2025-05-15T22:27:00",
    "“2025-05-15 22:27” does not say which zone's clock it is.",
    ["2025-05-15 22:27 Kyiv", "2025-05-15 22:27 Moscow"],
  ],
  [
    "2025-05-15 22:27 Mosocw",
    "No zone is called “Mosocw”; this site's are Kyiv and Moscow.",
    ["2025-05-15 22:27 Moscow", "2025-05-15 22:27 Kyiv"],
  ],
  [
    "2025-05-15 22:27 Kyev",
    "No zone is called “Kyev”; this site's are Kyiv and Moscow.",
    ["2025-05-15 22:27 Kyiv", "2025-05-15 22:27 Moscow"],
  ],
  [
    "yesterday at ten",
    "“yesterday at ten” is not a date, a time of day and a zone.",
    ["2025-05-15 22:27 Kyiv"],
  ],
  [
    "2025-05-14",
    "“2025-05-14” is not a date, a time of day and a zone.",
    ["2025-05-14 22:27 Kyiv"],
  ],
  ["2025-02-29 22:27 Kyiv", "The calendar has no 2025-02-29.", ["2025-02-28 22:27 Kyiv"]],
  [
    "2025-05-15 24:00 Kyiv",
    "No clock shows 24:00: hours run from 00 to 23 and minutes from 00 to 59.",
    ["2025-05-16 00:00 Kyiv"],
  ],
  [
    "2025-03-30 03:30 Kyiv",
    "The clock in Kyiv skipped 03:30 on 2025-03-30: it was put forward.",
    ["2025-03-30 04:30 Kyiv"],
  ],
  [
    "2025-03-30T03:30+02:00[Europe/Kyiv]",
    "The clock in Kyiv skipped 03:30 on 2025-03-30: it was put forward.",
    ["2025-03-30 04:30 Kyiv"],
  ],
  [
    "2025-10-26 03:30 Kyiv",
    "The clock in Kyiv showed 03:30 twice on 2025-10-26: say which by its offset.",
    ["2025-10-26T03:30+03:00", "2025-10-26T03:30+02:00"],
  ],
  [
    "2025-05-15T22:27+02:00[Europe/Kyiv]",
    "The clock in Kyiv is at +03:00 then, not +02:00.",
    ["2025-05-15T22:27+03:00[Europe/Kyiv]"],
  ],
  [
    "2025-05-15 22:27Z Kyiv",
    "The clock in Kyiv is at +03:00 then, not Z.",
    ["2025-05-15T22:27+03:00[Europe/Kyiv]"],
  ],
  [
    "2025-10-26T03:30+04:00[Europe/Kyiv]",
    "The clock in Kyiv is at +03:00 or +02:00 then, not +04:00.",
    ["2025-10-26T03:30+03:00[Europe/Kyiv]", "2025-10-26T03:30+02:00[Europe/Kyiv]"],
  ],
])("refuses “%s”: %s", (text, message, writeInstead) => {
  expect(read(text)).toEqual({ message, writeInstead });
  expect(readReplacements(text).every((meaning) => typeof meaning === "string")).toBe(true);
});

test("refuses an offset that no place has", () => {
  expect(read("2025-05-15T22:27+15:00")).toMatchObject({
    message: "“+15:00” is no offset from UTC.",
  });
});

test("offers the labels of the site's own zones", () => {
  const result = parseTime("2025-05-15 22:27", [
    zoneOf("Asia/Kolkata"),
    zoneOf("America/New_York"),
  ]);
  expect(result).toMatchObject({
    writeInstead: ["2025-05-15 22:27 Kolkata", "2025-05-15 22:27 New York"],
  });
});
