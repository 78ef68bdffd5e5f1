import { expect, test } from "vitest";
import { describeNoDay } from "../../src/content/no-such-day.ts";
import { sourceOf } from "./content-samples.ts";

test.each([
  ["2025-02-30", "start: 2025-02-28"],
  ["2024-02-30", "start: 2024-02-29"],
  ["2025-00-10", "start: 2025-01-31"],
  ["2025-13-01", "start: 2025-12-31"],
  ["2025-5-1", undefined],
  ["2025-05-15 22:27 Kyiv", undefined],
])("of “%s” it says %s", (text, right) => {
  const source = sourceOf(`start: ${text}`);
  expect(describeNoDay({ text, source, offset: () => 7 })?.writeInstead[0]).toBe(right);
});
