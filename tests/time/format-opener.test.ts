import { expect, test } from "vitest";
import type { ClockFace } from "../../src/time/clock-face.ts";
import type { Nearness } from "../../src/time/clock-words.ts";
import { formatOpener } from "../../src/time/format-opener.ts";
import { MINUTE, toInstant } from "../../src/time/instant.ts";
import { at, clockworkOf, kyiv, kyivMoscow, moscow, zoneOf } from "./kyiv-moscow.ts";

const figures = clockworkOf(kyiv, moscow, "24h");

test.each([
  ["2025-05-15T19:27Z", "It’s nearly 22:30 in Kyiv and Moscow."],
  ["2025-05-15T19:30Z", "It’s 22:30 in Kyiv and Moscow."],
  ["2025-05-15T19:36Z", "It’s just after 22:30 in Kyiv and Moscow."],
  ["2025-05-15T19:37Z", "It’s 22:37 in Kyiv and Moscow."],
  ["2025-05-15T20:58Z", "It’s nearly 00:00 in Kyiv and Moscow."],
  ["2025-01-15T10:02Z", "It’s just after 12:00 in Kyiv and 13:00 in Moscow."],
  ["2025-01-19T21:30Z", "It’s 23:30 on Sunday in Kyiv and 00:30 on Monday in Moscow."],
  ["2025-03-30T00:57Z", "It’s 02:57 in Kyiv and 03:57 in Moscow."],
])("in 24-hour style %s is “%s”", (instant, opener) => {
  expect(formatOpener(at(instant), figures)).toBe(opener);
});

const summerHour = Array.from({ length: 61 }, (_, minute) =>
  formatOpener(toInstant(at("2025-05-15T19:00Z") + minute * MINUTE), kyivMoscow),
);

test("says nearly in the six minutes before the hour and the half hour, just after in the six after", () => {
  const qualified = (word: string) =>
    summerHour.flatMap((opener, minute) => (opener.includes(word) ? [minute] : []));
  expect(qualified("nearly")).toEqual([24, 25, 26, 27, 28, 29, 54, 55, 56, 57, 58, 59]);
  expect(qualified("just after")).toEqual([1, 2, 3, 4, 5, 6, 31, 32, 33, 34, 35, 36]);
});

test("names the rounded clock where it rounds, and else the minute", () => {
  const clocks = summerHour.map((opener) => /[\d.]+pm/.exec(opener)?.[0]);
  expect(clocks.slice(24, 37)).toEqual(Array(13).fill("10.30pm"));
  expect(clocks.slice(0, 7)).toEqual(Array(7).fill("10pm"));
  expect(clocks.slice(54)).toEqual(Array(7).fill("11pm"));
  expect([clocks[7], clocks[15], clocks[23], clocks[37], clocks[53]]).toEqual([
    "10.07pm",
    "10.15pm",
    "10.23pm",
    "10.37pm",
    "10.53pm",
  ]);
});

test.each([
  ["2025-05-15T19:23:59Z", "It’s 10.23pm in Kyiv and Moscow."],
  ["2025-05-15T19:29:59Z", "It’s nearly 10.30pm in Kyiv and Moscow."],
  ["2025-05-15T19:30:59Z", "It’s 10.30pm in Kyiv and Moscow."],
  ["2025-05-15T19:36:59Z", "It’s just after 10.30pm in Kyiv and Moscow."],
])("leaves the seconds of %s out of the count", (instant, opener) => {
  expect(formatOpener(at(instant), kyivMoscow)).toBe(opener);
});

test.each([
  [
    "Kyiv, put forward",
    kyivMoscow,
    "2025-03-30T00:56Z",
    "It’s 2.56am in Kyiv and 3.56am in Moscow.",
  ],
  ["Kyiv, put back", kyivMoscow, "2025-10-26T00:56Z", "It’s 3.56am in Kyiv and Moscow."],
  [
    "Moscow, put back",
    kyivMoscow,
    "2014-10-25T21:56Z",
    "It’s 12.56am in Kyiv and 1.56am in Moscow.",
  ],
  [
    "New York as the companion",
    clockworkOf(kyiv, zoneOf("America/New_York")),
    "2025-03-09T06:56Z",
    "It’s 8.56am in Kyiv and 1.56am in New York.",
  ],
])("does not round across a change of either clock: %s", (_, clockwork, instant, opener) => {
  expect(formatOpener(at(instant), clockwork)).toBe(opener);
});

test("counts from the primary zone's hour, and lets the companion's minutes move along", () => {
  const clockwork = clockworkOf(kyiv, zoneOf("Asia/Kathmandu"));
  expect(formatOpener(at("2025-05-15T12:27Z"), clockwork)).toBe(
    "It’s nearly 3.30pm in Kyiv and 6.15pm in Kathmandu.",
  );
});

test("uses a zone's label, not its city", () => {
  const clockwork = clockworkOf(zoneOf("Europe/Kyiv", "Lviv"), zoneOf("Europe/Moscow", "Minsk"));
  expect(formatOpener(at("2025-05-15T19:30Z"), clockwork)).toBe("It’s 10.30pm in Lviv and Minsk.");
});

test("the sentence is that of the language, which knows the zones by their ids", () => {
  const towns = new Map<string, string>([
    ["Europe/Kyiv", "Києві"],
    ["Europe/Moscow", "Москві"],
  ]);
  const opener = {
    ...kyivMoscow.words.opener,
    sameClock: (nearness: Nearness, primary: ClockFace, companion: ClockFace): string => {
      const [first, second] = [primary, companion].map(({ zone }) => towns.get(zone.id));
      return `${nearness === "nearly" ? "Майже" : "Уже"} ${primary.clock} у ${first} та ${second}.`;
    },
  };
  const clockwork = { ...figures, words: { ...figures.words, opener } };
  expect(formatOpener(at("2025-05-15T19:27Z"), clockwork)).toBe("Майже 22:30 у Києві та Москві.");
});
