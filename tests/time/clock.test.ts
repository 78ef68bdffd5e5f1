import { expect, test } from "vitest";
import { formatClock } from "../../src/time/clock.ts";

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
  expect(formatClock({ hour, minute }, "12h")).toBe(house);
  expect(formatClock({ hour, minute }, "24h")).toBe(figures);
});

const everyMinute = Array.from({ length: 24 * 60 }, (_, index) => ({
  hour: Math.floor(index / 60),
  minute: index % 60,
}));

test("every minute of the day has its own words", () => {
  expect(new Set(everyMinute.map((time) => formatClock(time, "12h"))).size).toBe(1440);
  expect(new Set(everyMinute.map((time) => formatClock(time, "24h"))).size).toBe(1440);
});

test("house style never says 12am, 12pm or .00", () => {
  const words = everyMinute.map((time) => formatClock(time, "12h"));
  expect(words.filter((text) => /^12[ap]m$|\.00/.test(text))).toEqual([]);
});
