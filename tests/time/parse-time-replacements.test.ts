import { expect, test } from "vitest";
import { formatIso } from "../../src/time/instant.ts";
import { parseTime } from "../../src/time/parse-time.ts";
import { isTimeProblem } from "../../src/time/time-problem.ts";
import { kyiv, moscow, zoneOf } from "./kyiv-moscow.ts";

const pair = [kyiv, moscow] as const;

/** The instant that `text` means, or the instants of what is offered in its place. */
function meanings(text: string): readonly string[] {
  const result = parseTime(text, pair);
  if (!isTimeProblem(result)) return [formatIso(result)];
  return result.writeInstead.map((replacement) => {
    const meant = parseTime(replacement, pair);
    return isTimeProblem(meant) ? `“${replacement}”: ${meant.message}` : formatIso(meant);
  });
}

test.each([
  ["an impossible date with Z", "2025-02-30T22:27Z", "2025-02-28T22:27:00Z"],
  ["an impossible date with an offset", "2025-02-30T22:27-05:00", "2025-03-01T03:27:00Z"],
  ["the end of a day with Z", "2025-05-15T24:00:00Z", "2025-05-16T00:00:00Z"],
])("the replacement for %s keeps the offset", (_, text, instant) => {
  expect(meanings(text)).toEqual([instant]);
});

test.each([
  ["2025-05-15T22:27Z[!Europe/Kyiv]", "2025-05-15T22:27:00Z"],
  ["2025-05-15T22:27+05:00[Europe/Atlantis]", "2025-05-15T17:27:00Z"],
  ["2025-05-15 22:27+05:00 Nowhere", "2025-05-15T17:27:00Z"],
])("“%s” never becomes another instant than its offset gives", (text, instant) => {
  expect(meanings(text).filter((meaning) => meaning !== instant)).toEqual([]);
});

test("a house-style clock becomes the same clock in 24-hour figures", () => {
  expect(meanings("2025-05-15 10.27pm Kyiv")[0]).toBe("2025-05-15T19:27:00Z");
  expect(meanings("2025-05-15 12.27am Kyiv")[0]).toBe("2025-05-14T21:27:00Z");
});

test("a year of two figures with noughts is not taken for one of the twentieth century", () => {
  expect(meanings("0025-05-15 22:27 Kyiv").filter((text) => text.startsWith("1925"))).toEqual([]);
  expect(meanings("0025-05-15T22:27Z").filter((text) => text.startsWith("1925"))).toEqual([]);
});

test("an impossible offset is replaced by one that the site's zone has", () => {
  const result = parseTime("2025-01-15T22:27+15:00", [zoneOf("America/New_York"), moscow]);
  const offered = isTimeProblem(result) ? result.writeInstead : [];
  expect(offered).not.toContain("2025-01-15T22:27+03:00");
});
