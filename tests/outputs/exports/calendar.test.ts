import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatUtc,
  property,
  renderCalendar,
  textProperty,
} from "../../../src/outputs/exports/calendar.ts";
import type { Day } from "../../../src/time/day.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { forbidden, hostile } from "../hostile.ts";
import { readCalendar } from "./read-calendar.ts";

/** A calendar with one entry whose summary is `text`. */
function calendarOf(text: string): string {
  const entry = { name: "VEVENT", properties: [textProperty("SUMMARY", text)] };
  return renderCalendar({ name: "VCALENDAR", properties: ["VERSION:2.0"], parts: [entry] });
}

/** What a reader gets of the summary `text`. */
function readBack(text: string): string | undefined {
  return readCalendar(calendarOf(text)).entries[0]?.summary;
}

describe("a calendar", () => {
  it("is lines that end as those of mail do, without those of properties that are not there", () => {
    const entry = { name: "VEVENT", properties: [property("URL", undefined), property("A", "b")] };
    expect(renderCalendar({ name: "VCALENDAR", properties: [], parts: [entry] })).toBe(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nA:b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
  });

  it.each([
    ["commas, semicolons and backslashes", "One, two; three\\four", "One\\, two\\; three\\\\four"],
    ["line breaks of any system", "One\ntwo\r\nthree\rfour", "One\\ntwo\\nthree\\nfour"],
    ["no colon", "One: two", "One: two"],
  ])("escapes in texts %s", (_, text, written) => {
    expect(textProperty("SUMMARY", text)).toBe(`SUMMARY:${written}`);
  });

  it("names the language of a text", () => {
    expect(textProperty("SUMMARY", "Одне", "uk")).toBe("SUMMARY;LANGUAGE=uk:Одне");
  });

  it("writes instants and days in figures alone", () => {
    expect(formatUtc(at("2025-05-15T22:27:05+03:00"))).toBe("20250515T192705Z");
    expect(formatDate("2025-05-15" as Day)).toBe("20250515");
  });

  it("has no line longer than 75 octets, cuts no character, and is read back whole", () => {
    const text = fc.string({ unit: "binary", maxLength: 400, size: "max" });
    const letters = fc.string({
      unit: fc.constantFrom("a", "é", "їж", "“", "🕊️", "\\", ",", " "),
      maxLength: 400,
      size: "max",
    });
    fc.assert(
      fc.property(fc.oneof(text, letters), (words) => {
        const clean = words.replaceAll(/\p{C}/gu, "");
        const lines = calendarOf(clean).split("\r\n");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
        expect(readBack(clean)).toBe(clean);
      }),
      { numRuns: 40 },
    );
  });

  it("lets no control character out, and no text end its property", () => {
    expect(readBack(`${hostile}${forbidden}`)).toBe(hostile);
    expect(readBack("One\r\nEND:VEVENT")).toBe("One\nEND:VEVENT");
  });
});
