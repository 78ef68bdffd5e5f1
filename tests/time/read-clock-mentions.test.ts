import { expect, test } from "vitest";
import { formatFigures } from "../../src/time/clock.ts";
import { readClockMentions } from "../../src/time/read-clock-mentions.ts";
import { readRows } from "./read-rows.ts";

const rows = readRows("clock-mentions.txt", 2) as readonly (readonly [string, string])[];

/** The clocks of `text` as the table writes them. */
function brief(text: string): string {
  const found = readClockMentions(text).map(
    ({ clock, zoneName }) => `${formatFigures(clock)} ${zoneName ?? "-"}`,
  );
  return found.length === 0 ? "none" : found.join("; ");
}

test.each(rows)("reads the clocks of: %s", (text, clocks) => {
  expect(brief(text)).toBe(clocks);
});

test("gives the places of a clock and of the words behind it", () => {
  const text = "At 7.30pm on Friday in Moscow, they met.";
  const [{ start, clockEnd, end } = { start: 0, clockEnd: 0, end: 0 }] = readClockMentions(text);
  expect(text.slice(start, clockEnd)).toBe("7.30pm");
  expect(text.slice(clockEnd, end)).toBe(" on Friday in Moscow");
});

test.each([
  ["7pm on Friday Kyiv time", { weekday: "Friday", isPlace: false }],
  ["7pm in Kyiv on Friday", { weekday: "Friday", isPlace: true }],
  ["7pm Kyiv time on Friday 16 May", { weekday: undefined }],
  ["about 7pm Kyiv", { isRough: true }],
  ["shortly before 7pm Kyiv", { isRough: true }],
  ["before 7pm Kyiv", { isRough: false }],
  ["1:30 Kyiv", { isHalfUnknown: true }],
  ["01:30 Kyiv", { isHalfUnknown: false }],
  ["13:30 Kyiv", { isHalfUnknown: false }],
])("tells of “%s”: %j", (text, told) => {
  expect(readClockMentions(text)[0]).toMatchObject(told);
});

test.each(["7pm".padEnd(200_000, " "), "7pm ".repeat(50_000), "7pm A".padEnd(200_000, "a")])(
  "takes time in proportion to the text",
  (text) => {
    const started = performance.now();
    readClockMentions(text);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
