import { expect, it } from "vitest";
import { delayAfter } from "../../../templates/scripts/back-off.ts";

it.each([
  [0, 1],
  [1, 2],
  [2, 4],
  [3, 8],
  [4, 15],
  [1000, 15],
])("after %i failures, the next question comes in %i minutes", (failures, minutes) => {
  expect(delayAfter(failures)).toBe(minutes * 60_000);
});
