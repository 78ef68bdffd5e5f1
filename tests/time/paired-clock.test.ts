import { expect, test } from "vitest";
import { agreementOf, formatPairedClock, pairClocks } from "../../src/time/paired-clock.ts";
import { at, clockworkOf, kyiv, kyivMoscow, moscow, zoneOf } from "./kyiv-moscow.ts";

const figures = clockworkOf(kyiv, moscow, "24h");
const kiritimatiHonolulu = clockworkOf(zoneOf("Pacific/Kiritimati"), zoneOf("Pacific/Honolulu"));
const kathmanduNewYork = clockworkOf(zoneOf("Asia/Kathmandu"), zoneOf("America/New_York"));

test("a pair holds the instant, its ISO text and both faces", () => {
  const instant = at("2025-01-19T21:30:42Z");
  expect(pairClocks(instant, kyivMoscow)).toEqual({
    instant,
    iso: "2025-01-19T21:30:42Z",
    faces: [
      {
        zone: kyiv,
        wall: { year: 2025, month: 1, day: 19, hour: 23, minute: 30 },
        clock: "11.30pm",
        day: "2025-01-19",
      },
      {
        zone: moscow,
        wall: { year: 2025, month: 1, day: 20, hour: 0, minute: 30 },
        clock: "12.30am",
        day: "2025-01-20",
      },
    ],
    isSameClock: false,
    isSameDay: false,
  });
});

test.each([
  ["2025-05-15T19:27Z", true, true],
  ["2025-01-15T19:27Z", false, true],
  ["2025-01-15T21:27Z", false, false],
])("at %s Kyiv and Moscow share the clock: %s, the day: %s", (instant, isSameClock, isSameDay) => {
  expect(pairClocks(at(instant), kyivMoscow)).toMatchObject({ isSameClock, isSameDay });
});

test("zones a whole day apart share the clock and not the day", () => {
  const pair = pairClocks(at("2025-05-15T20:30Z"), kiritimatiHonolulu);
  expect(pair).toMatchObject({ isSameClock: true, isSameDay: false });
});

test.each([
  ["2025-05-15T19:27Z", "10.27pm Kyiv and Moscow", "22:27 Kyiv and Moscow"],
  ["2025-05-15T21:00Z", "midnight Kyiv and Moscow", "00:00 Kyiv and Moscow"],
  ["2025-01-15T19:27Z", "9.27pm Kyiv (10.27pm Moscow)", "21:27 Kyiv (22:27 Moscow)"],
  ["2025-01-15T10:00Z", "midday Kyiv (1pm Moscow)", "12:00 Kyiv (13:00 Moscow)"],
  ["2025-01-19T21:30Z", "11.30pm Kyiv (12.30am Monday Moscow)", "23:30 Kyiv (00:30 Monday Moscow)"],
  ["2025-01-19T21:00Z", "11pm Kyiv (midnight Monday Moscow)", "23:00 Kyiv (00:00 Monday Moscow)"],
  ["2025-01-19T22:00Z", "midnight Kyiv (1am Moscow)", "00:00 Kyiv (01:00 Moscow)"],
  ["2013-12-01T20:30Z", "10.30pm Kyiv (12.30am Monday Moscow)", "22:30 Kyiv (00:30 Monday Moscow)"],
  ["2025-03-30T00:59Z", "2.59am Kyiv (3.59am Moscow)", "02:59 Kyiv (03:59 Moscow)"],
  ["2025-03-30T01:00Z", "4am Kyiv and Moscow", "04:00 Kyiv and Moscow"],
])("%s reads %s in house style, %s in 24-hour style", (instant, house, inFigures) => {
  expect(formatPairedClock(pairClocks(at(instant), kyivMoscow), kyivMoscow)).toBe(house);
  expect(formatPairedClock(pairClocks(at(instant), figures), figures)).toBe(inFigures);
});

test.each([
  [kiritimatiHonolulu, "2025-05-15T20:30Z", "10.30am Kiritimati (10.30am Thursday Honolulu)"],
  [kathmanduNewYork, "2025-05-15T12:42Z", "6.27pm Kathmandu (8.42am New York)"],
  [kathmanduNewYork, "2025-05-15T18:15Z", "midnight Kathmandu (2.15pm Thursday New York)"],
  [clockworkOf(moscow, kyiv), "2025-01-19T21:30Z", "12.30am Moscow (11.30pm Sunday Kyiv)"],
])("other zones are paired likewise: %#", (clockwork, instant, words) => {
  expect(formatPairedClock(pairClocks(at(instant), clockwork), clockwork)).toBe(words);
});

test.each([
  ["2025-05-15T19:27Z", kyivMoscow, "sameClock"],
  ["2025-01-15T19:27Z", kyivMoscow, "sameDay"],
  ["2025-01-19T21:30Z", kyivMoscow, "differentDays"],
  ["2025-01-19T21:30Z", kiritimatiHonolulu, "differentDays"],
])("at %s two clocks stand so: %#", (instant, clockwork, agreement) => {
  expect(agreementOf(pairClocks(at(instant), clockwork))).toBe(agreement);
});

test("the words and their order are those of the language", () => {
  const { words } = kyivMoscow;
  const pair = {
    ...words.pair,
    sameDay: () => ["у Києві 21:27,", "у Москві 22:27"] as const,
  };
  const other = { ...figures, words: { ...words, pair } };
  const text = formatPairedClock(pairClocks(at("2025-01-15T19:27Z"), other), other);
  expect(text).toBe("у Києві 21:27, у Москві 22:27");
});
