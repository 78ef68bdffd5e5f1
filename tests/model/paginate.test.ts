import fc from "fast-check";
import { expect, test } from "vitest";
import { paginate, type Stretch } from "../../src/model/paginate.ts";
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

const anyList = fc.array(fc.nat(), { maxLength: 40 });
const anyLength = fc.integer({ min: 1, max: 7 });
const runs = { seed: 20_250_515, numRuns: 500 };

test("leaves a full stretch as it is, whatever is added", () => {
  fc.assert(
    fc.property(anyList, anyList, anyLength, (added, items, perPage) => {
      const full = Math.floor(items.length / perPage);
      const before = cut(items, perPage).slice(0, full);
      expect(before.every((stretch) => stretch.items.length === perPage)).toBe(true);
      expect(cut([...added, ...items], perPage).slice(0, full)).toEqual(before);
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
