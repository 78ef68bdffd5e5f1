import { expect, test } from "vitest";
import { parseParts, placesOf, recapOf } from "./content-samples.ts";

function check(front: string, time = "2025-05-15 22:27 Kyiv"): readonly string[] {
  const { problems } = parseParts({ front, time });
  return [...placesOf(problems), ...problems.flatMap(({ writeInstead }) => writeInstead)];
}

test.each([
  [
    "an update",
    "updated: 2025-05-15 22:26 Kyiv",
    "5:10 update-before-publication",
    "updated: 2025-05-15 22:27 Kyiv",
  ],
  [
    "an update in another zone",
    "updated: 2025-05-15T19:26:00Z",
    "5:10 update-before-publication",
    "updated: 2025-05-15 22:27 Kyiv",
  ],
  [
    "a correction",
    "corrections:\n  - text: a\n    time: 2025-05-14 23:00 Kyiv",
    "7:11 update-before-publication",
    "    time: 2025-05-15 22:27 Kyiv",
  ],
])("refuses %s before the recap", (_, front, place, right) => {
  expect(check(front)).toEqual([place, right]);
});

test.each([
  ["at the recap's own minute", "updated: 2025-05-15 22:27 Moscow"],
  ["of an embargo before the recap", "publish: 2025-05-01 09:00 Kyiv"],
  ["of an embargo after the recap", "publish: 2025-06-01 09:00 Kyiv"],
])("takes a time %s", (_, front) => {
  expect(check(front)).toEqual([]);
});

test("leaves out a correction whose time is wrong, and keeps the others", () => {
  const front =
    "corrections:\n  - { time: x, text: a }\n  - { time: 2025-05-16 09:00 Kyiv, text: b }";
  const { value, problems } = parseParts({ front });
  expect(placesOf(problems)).toEqual(["6:13 time"]);
  expect(value?.corrections.map(({ text }) => text)).toEqual(["b"]);
});

test("does not hold an update against a time that is wrong itself", () => {
  expect(check("updated: 2025-05-14 22:26 Kyiv", "x")[0]).toBe("3:7 time");
  expect(check("updated: 2025-05-14 22:26 Kyiv", "x")).toHaveLength(2);
});

test("there is no update, no embargo and no correction where none is written", () => {
  const { updatedAt, embargoedUntil, corrections } = recapOf({});
  expect([updatedAt, embargoedUntil, corrections]).toEqual([undefined, undefined, []]);
});
