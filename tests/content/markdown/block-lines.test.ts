import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { blockLines } from "../../../src/content/markdown/block-lines.ts";

const own = new MarkdownIt().use(blockLines);
const plain = new MarkdownIt();

test.each([
  "",
  "\n",
  " ",
  "one",
  "one\n",
  "one\n  ",
  "one\n\n\t",
  "- one\n\n\ttwo\n\n  three",
  " \tcode\n \t\n\tcode\n",
  "- one\n  \t- two",
  "> one\n>\ttwo\n\n1.\tthree",
])("reads %j as the parser without it does", (typed) => {
  expect(own.parse(typed, {})).toEqual(plain.parse(typed, {}));
});

test("reads every text as the parser without it does", () => {
  const scrap = fc.constantFrom(
    ..."\n,\n, ,  ,\t,    ,- ,1. ,> ,# ,```,---,|,a,b ,\u00a0,\f".split(","),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const typed = scraps.join("");
      expect(own.parse(typed, {})).toEqual(plain.parse(typed, {}));
    }),
    { numRuns: 1000 },
  );
});
