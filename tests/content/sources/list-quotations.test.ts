import { expect, test } from "vitest";
import { listQuotations } from "../../../src/content/sources/list-quotations.ts";

/** The quotations in some paragraphs, each with its marks, as they stand there. */
function quotationsIn(...paragraphs: readonly string[]): readonly string[] {
  return listQuotations(paragraphs).map(({ paragraph, start, end, text }) => {
    const shown = paragraphs[paragraph]?.slice(start, end) ?? "";
    expect(shown).toContain(text);
    return shown;
  });
}

test.each<[text: string, quotations: readonly string[]]>([
  ["He said “a b” and “c”.", ["“a b”", "“c”"]],
  ['He said "a b" and ("c").', ['"a b"', '"c"']],
  ["«a «b» c» d", ["«a «b» c»"]],
  ["„a“ b „c”", ["„a“", "„c”"]],
  ["“a ‘b’ c” d", ["“a ‘b’ c”"]],
  ["‘a “b” c’ d", ["“b”"]],
  ["‘a’ and ‘b c’", ["‘a’", "‘b c’"]],
  ["‘the boys’ mothers’, he said", ["‘the boys’ mothers’"]],
  ["‘the boys’ he said. ‘b’", ["‘the boys’", "‘b’"]],
  ["It’s the boys’ own", []],
  ["“a “b” c", ["“b”"]],
  ["a” b “c", []],
  ["“a » b” c", ["“a » b”"]],
  ['5" and 6" wide', []],
  ['"a—" b "c"', ['"a—"', '"c"']],
  ["", []],
])("in %j they are %j", (text, quotations) => {
  expect(quotationsIn(text)).toEqual(quotations);
});

test("one that goes on in the next paragraph is one in each", () => {
  expect(quotationsIn("He: “a b", "“c “d” e", "“f” g")).toEqual(["“a b", "“c “d” e", "“f”"]);
  expect(quotationsIn("He: ‘a b", "‘c’ d")).toEqual(["‘a b", "‘c’"]);
  expect(listQuotations(["He: “a b", "“c”"]).map(({ text }) => text)).toEqual(["a b", "c"]);
});

test("marks without number take a time that grows with the text alone", () => {
  const hostile = ["“", "«", "” ", '"a ', "‘a ", "s’ a ", "„“"].map((each) => each.repeat(50_000));
  const started = performance.now();
  for (const text of hostile) listQuotations([text, text]);
  expect(performance.now() - started).toBeLessThan(5000);
});
