import { expect, test } from "vitest";
import { median } from "../../bench/median.ts";

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 9.5],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], Number.NaN],
])("the median of %j is %j", (values, expected) => {
  expect(median(values)).toBe(expected);
});
