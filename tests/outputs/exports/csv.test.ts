import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { renderCsv } from "../../../src/outputs/exports/csv.ts";

test.each([
  ["a", "a"],
  ["a,b", '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ["a\nb", '"a\nb"'],
  ["a\r\nb", '"a\r\nb"'],
  ["", ""],
  ["=1", "'=1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@A", "'@A"],
  ["＝1", "'＝1"],
  ["\t=1", "'\t=1"],
  ['="a"', '"\'=""a"""'],
  ["1=1", "1=1"],
])("writes %j as %s", (field, written) => {
  expect(renderCsv([[field, "x"]])).toBe(`\uFEFF${written},x\r\n`);
});

test("papaparse reads any fields back, but for the apostrophe that keeps them from being formulas", () => {
  const field = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...'",\r\n=a ') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      const kept = rows.map((row) => [...row, "end"]);
      const { data } = Papa.parse<string[]>(renderCsv(kept), { newline: "\r\n" });
      const read = data
        .slice(0, -1)
        .map((row) => row.map((each) => each.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")));
      expect(read).toEqual(kept);
    }),
  );
});
