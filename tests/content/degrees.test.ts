import { expect, test } from "vitest";
import { isDegrees, nearestDegrees } from "../../src/content/degrees.ts";

test.each([
  ["0", true],
  ["50.45", true],
  ["-33.8688", true],
  ["90", true],
  ["-90", true],
  ["90.0001", false],
  ["-91", false],
  ["50,45", false],
  ["50.", false],
  [".5", false],
  ["+50", false],
  ["5e1", false],
  ["0x10", false],
  ["50.45 N", false],
  ["north", false],
  ["", false],
])("“%s” is a latitude: %s", (text, isRight) => {
  expect(isDegrees(text, 90)).toBe(isRight);
});

test.each([
  ["50,45", "50.45"],
  ["50.45 N", "50.45"],
  ["50.45°", "50.45"],
  ["+50", "50"],
  ["−34.6", "-34.6"],
  ["34,6° s", "-34.6"],
  ["-34.6 S", "-34.6"],
  ["58.4W", undefined],
  ["58.4 e", undefined],
  ["091", undefined],
  ["91", undefined],
  ["90,1", undefined],
  ["north", undefined],
  ["50°27′", undefined],
  ["", undefined],
])("“%s” most likely means the latitude %s", (text, right) => {
  expect(nearestDegrees(text, 90)).toBe(right);
});

test.each([
  ["149.9 W", "-149.9"],
  ["28,98° E", "28.98"],
  ["180", "180"],
  ["41.01 N", undefined],
  ["180.5", undefined],
])("“%s” most likely means the longitude %s", (text, right) => {
  expect(nearestDegrees(text, 180)).toBe(right);
});
