import { expect, test } from "vitest";
import { formatClock, formatFigures } from "../../src/time/clock.ts";
import { clockworkOf, kyiv, kyivMoscow, moscow } from "./kyiv-moscow.ts";

const in24Hours = clockworkOf(kyiv, moscow, "24h");

test.each([
  [0, 0, "midnight", "00:00"],
  [0, 1, "12.01am", "00:01"],
  [0, 30, "12.30am", "00:30"],
  [1, 0, "1am", "01:00"],
  [3, 5, "3.05am", "03:05"],
  [9, 59, "9.59am", "09:59"],
  [11, 59, "11.59am", "11:59"],
  [12, 0, "midday", "12:00"],
  [12, 1, "12.01pm", "12:01"],
  [12, 15, "12.15pm", "12:15"],
  [13, 0, "1pm", "13:00"],
  [18, 0, "6pm", "18:00"],
  [22, 30, "10.30pm", "22:30"],
  [23, 59, "11.59pm", "23:59"],
])("%d hours %d is %s in house style and %s in 24-hour style", (hour, minute, house, figures) => {
  expect(formatClock({ hour, minute }, kyivMoscow)).toBe(house);
  expect(formatClock({ hour, minute }, in24Hours)).toBe(figures);
  expect(formatFigures({ hour, minute })).toBe(figures);
});

const everyMinute = Array.from({ length: 24 * 60 }, (_, index) => ({
  hour: Math.floor(index / 60),
  minute: index % 60,
}));

test("every minute of the day has its own words", () => {
  expect(new Set(everyMinute.map((time) => formatClock(time, kyivMoscow))).size).toBe(1440);
  expect(new Set(everyMinute.map((time) => formatClock(time, in24Hours))).size).toBe(1440);
});

test("house style never says 12am, 12pm or .00", () => {
  const words = everyMinute.map((time) => formatClock(time, kyivMoscow));
  expect(words.filter((text) => /^12[ap]m$|\.00/.test(text))).toEqual([]);
});

test("the 12-hour style has the words of the language", () => {
  const words = {
    midnight: "minuit",
    midday: "midi",
    minuteMark: " h ",
    beforeMidday: (figures: string) => `${figures} du matin`,
    afterMidday: (figures: string) => `${figures} du soir`,
  };
  const say = (hour: number, minute: number): string =>
    formatClock({ hour, minute }, { style: "12h", words });
  expect([say(0, 0), say(12, 0), say(6, 5), say(22, 30)]).toEqual([
    "minuit",
    "midi",
    "6 h 05 du matin",
    "10 h 30 du soir",
  ]);
});
