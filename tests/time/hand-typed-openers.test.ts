import { expect, test } from "vitest";
import { parseOpener } from "../../src/time/parse-opener.ts";
import { verifyOpener } from "../../src/time/verify-opener.ts";
import { at, kyivMoscow } from "./kyiv-moscow.ts";
import { readRows } from "./read-rows.ts";

const rows = readRows("hand-typed-openers.txt", 3) as readonly (readonly [
  instant: string,
  typed: string,
  verdict: string,
])[];
const right = rows.filter(([, , verdict]) => verdict === "ok");
const wrong = rows.filter(([, , verdict]) => verdict !== "ok");

test("the table of typed openers has 40 rows or more, right ones and wrong ones", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(right.length).toBeGreaterThanOrEqual(20);
  expect(wrong.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)("reads a clock at %s in: %s", (_, typed) => {
  expect(parseOpener(typed, kyivMoscow.zones)?.claims.length).toBeGreaterThan(0);
});

test.each(right)("accepts at %s: %s", (instant, typed) => {
  expect(verifyOpener(typed, at(instant), kyivMoscow)).toBeUndefined();
});

test.each(wrong)("refuses at %s: %s, and offers: %s", (instant, typed, sentence) => {
  expect(verifyOpener(typed, at(instant), kyivMoscow)?.writeInstead).toEqual([sentence]);
});

test.each(wrong)("accepts the sentence offered at %s in place of: %s", (instant, _, sentence) => {
  expect(verifyOpener(sentence, at(instant), kyivMoscow)).toBeUndefined();
});
