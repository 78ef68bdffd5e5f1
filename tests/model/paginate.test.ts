import fc from "fast-check";
import { expect, test } from "vitest";
import { newestOf, paginate, type Stretch } from "../../src/model/paginate.ts";
import { eventPageUrl } from "../../src/model/urls.ts";

function cut<T>(items: readonly T[], perPage: number): readonly Stretch<T>[] {
  return paginate(items, perPage, (number) => eventPageUrl("talks", number));
}

test.each([
  [[], 3, []],
  [[1], 3, [[1]]],
  [[3, 2, 1], 3, [[3, 2, 1]]],
  [[4, 3, 2, 1], 3, [[3, 2, 1], [4]]],
  [[7, 6, 5, 4, 3, 2, 1], 3, [[3, 2, 1], [6, 5, 4], [7]]],
  [[2, 1], 1, [[1], [2]]],
])("cuts %j by %i into %j", (items, perPage, stretches) => {
  expect(cut(items, perPage).map(({ items }) => items)).toEqual(stretches);
});

test("numbers the stretches from 1, and gives each the address of its number", () => {
  expect(cut([3, 2, 1], 1).map(({ number, url }) => [number, url])).toEqual([
    [1, "/events/talks/page/1/"],
    [2, "/events/talks/page/2/"],
    [3, "/events/talks/page/3/"],
  ]);
});

test("gives each stretch the addresses of those around it", () => {
  expect(cut([3, 2, 1], 1).map(({ older, newer }) => [older, newer])).toEqual([
    [undefined, "/events/talks/page/2/"],
    ["/events/talks/page/1/", "/events/talks/page/3/"],
    ["/events/talks/page/2/", undefined],
  ]);
});

test.each([
  [0, [], undefined],
  [1, [1], undefined],
  [4, [4, 3, 2, 1], undefined],
  [5, [5, 4, 3], "/events/talks/page/1/"],
  [6, [6, 5, 4, 3], "/events/talks/page/1/"],
  [7, [7, 6, 5], "/events/talks/page/2/"],
])(
  "shows of %i things, two to a stretch, the newest %j, and where the older ones are",
  (count, items, older) => {
    const things = Array.from({ length: count }, (_, index) => count - index);
    expect(newestOf(cut(things, 2))).toEqual({ items, older });
  },
);

const anyList = fc.array(fc.nat(), { maxLength: 40 });
const anyLength = fc.integer({ min: 1, max: 7 });
const runs = { seed: 20_250_515, numRuns: 500 };

test("leaves a full stretch as it is, whatever is added", () => {
  fc.assert(
    fc.property(anyList, anyList, anyLength, (added, items, perPage) => {
      const full = Math.floor(items.length / perPage);
      const before = cut(items, perPage).slice(0, full);
      expect(before.every((stretch) => stretch.items.length === perPage)).toBe(true);
      const after = cut([...added, ...items], perPage).slice(0, full);
      // The newest of them may get a stretch after it; nothing else about it changes.
      expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
      const newest = { ...after.at(-1), newer: undefined };
      expect(newest).toEqual({ ...before.at(-1), newer: undefined });
    }),
    runs,
  );
});

test("loses nothing: the stretches from the last to the first are the list", () => {
  fc.assert(
    fc.property(anyList, anyLength, (items, perPage) => {
      expect(
        cut(items, perPage)
          .toReversed()
          .flatMap((stretch) => stretch.items),
      ).toEqual(items);
    }),
    runs,
  );
});
