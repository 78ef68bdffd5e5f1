import { expect, test } from "vitest";
import { checkRecap } from "../../src/content/check-recap.ts";
import { parseDocument } from "../../src/content/parse-document.ts";
import { recapSourceSchema } from "../../src/content/recap-source.ts";
import { contextOf, parseParts, placesOf, sourceOf, textOf } from "./content-samples.ts";

function check(front: string): readonly string[] {
  const { problems } = parseParts({ front });
  return [...placesOf(problems), ...problems.flatMap(({ writeInstead }) => writeInstead)];
}

test.each(["/old/", "/old", "/2025/05/15/old/index.html", "/a-b_c.d~e/", "/"])(
  "takes the alias %s",
  (alias) => {
    expect(check(`aliases: [${alias}]`)).toEqual([]);
  },
);

test.each([
  ["old", "/old/"],
  ["//news.example/old", "/news-example/old/"],
  ["https://dateline.example/2025/05/15/Old Name/?a=b#c", "/2025/05/15/old-name/"],
  ["/../old/", "/old/"],
  ["/a/..", "/a/"],
  ["/старе/", "/stare/"],
  ["/a b/", "/a-b/"],
  ["/a?b", "/ab/"],
])("refuses the alias %s", (alias, right) => {
  expect(check(`aliases: ["${alias}"]`)).toEqual(["5:12 alias", `aliases: ["${right}"]`]);
});

test.each(["https://news.example/a?b#c", "http://news.example", "HTTPS://news.example"])(
  "takes the source %s",
  (url) => {
    expect(check(`sources: [{ publisher: a, url: "${url}" }]`)).toEqual([]);
  },
);

test.each([
  ["news.example/a", "https://news.example/a"],
  ["//news.example/a", "https://news.example/a"],
  ["https:news.example", "https://news.example/"],
  ["https://", "https://news.example/"],
  ["data:text/html,a", "https://news.example/"],
  ["JavaScript:alert(1)", "https://news.example/"],
  [" javascript:alert(1)", "https://news.example/"],
])("refuses the source %s", (url, right) => {
  const [place, written] = check(`sources: [{ publisher: a, url: "${url}" }]`);
  expect(place).toMatch(/^5:3[23] link-scheme$/);
  expect(written?.trim()).toContain(`${right}"`);
});

test.each([
  ["a-point", []],
  ["a-pont", ["5:53 unknown-point"]],
])("holds a correction of the point “%s” against the recap", (point, places) => {
  const front = `corrections: [{ time: 2025-05-16 09:00 Kyiv, point: ${point}, text: a }]`;
  expect(placesOf(parseParts({ front }).problems)).toEqual(places);
});

test.each([
  ["recaps/2025-05-15.md", "Rename the file to 2025-05-15-zelenskyys-delegation.md"],
  ["recaps/2025-05-15-2227-Київ.md", "Rename the file to 2025-05-15-2227-kiyiv.md"],
  ["recaps/a b.md", "Rename the file to a-b.md"],
  ["recaps/中文.md", "Rename the file to zelenskyys-delegation.md"],
])("offers for the file name %s another", (name, right) => {
  const source = sourceOf(textOf({}), name);
  const document = parseDocument(source, recapSourceSchema, contextOf());
  if (document.data === undefined) throw new Error(name);
  const [slug, ...others] = checkRecap(document, [
    { id: "a", lead: "", text: "", html: "" as never },
  ]);
  expect(others).toEqual([]);
  expect(slug?.writeInstead).toEqual([right]);
});
