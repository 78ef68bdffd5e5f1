import { expect, test } from "vitest";
import { findNearestWords } from "../../../src/content/sources/find-nearest-words.ts";
import { listWords } from "../../../src/content/sources/quoted-words.ts";

/** How `ours` differs from the nearest words of `theirs`: each change as `theirs > ours @ words before`. */
function changesBetween(theirs: string, ours: string): readonly string[] | undefined {
  const nearest = findNearestWords(listWords(theirs), listWords(ours));
  return nearest?.changes.map(({ theirs: their, ours: our, wordsBefore }) => {
    const [left, right] = [their, our].map((words) => words.map(({ key }) => key).join(" "));
    return `${left} > ${right} @ ${wordsBefore}`;
  });
}

test.each<[theirs: string, ours: string, changes: readonly string[] | undefined]>([
  ["a b c d", "b c", []],
  ["a b c d", "b x d", ["c > x @ 1"]],
  ["a b c d e", "a x c y e", ["b > x @ 1", "d > y @ 3"]],
  ["a b c d e f", "a b e f", ["c d >  @ 2"]],
  ["a b c d", "a b x y c d", [" > x y @ 2"]],
  ["a b c d", "x b c d", ["a > x @ 0"]],
  ["a b c d", "a b c x", ["d > x @ 3"]],
  ["b c d", "x b c d", [" > x @ 0"]],
  ["p q a b x d r a b c e", "a b c d", ["x > c @ 2"]],
  ["a b c", "x y z", undefined],
  ["a b c", "a x y", undefined],
  ["a b", "", undefined],
  ["", "a b", undefined],
])("%j is compared with %j", (theirs, ours, changes) => {
  expect(changesBetween(theirs, ours)).toEqual(changes);
});

test("a text that is full of the same words, and a quotation as long, take no time", () => {
  const same = "a b ".repeat(50_000);
  const many = Array.from({ length: 50_000 }, (_, index) => `w${index}`).join(" ");
  const started = performance.now();
  changesBetween(same, "b b a a ".repeat(5000));
  changesBetween(many, many.replaceAll("7 ", "x "));
  expect(performance.now() - started).toBeLessThan(20_000);
});
