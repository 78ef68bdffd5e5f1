import { expect, test } from "vitest";
import { chunksOf, isThorough, placesFor } from "./chunks-of.ts";
import { deskWith, siteText, type Lines, type Texts } from "./desk.ts";
import { FIELD_PLACES, SITE_PLACES } from "./field-places.ts";
import { judgeCases } from "./judge-cases.ts";
import { judgeDesk } from "./judge-desk.ts";
import { readTable } from "./read-table.ts";

const cases = [...new Set(["texts", "paths", "addresses"].flatMap(readTable))];

// JSON is YAML, with an escape for whatever cannot stand in a file.
const type = (text: string): string => JSON.stringify(text);

test.each(chunksOf(cases, 12))(
  "what stands in front matter is refused in plain words, or is only text, from case $first on",
  ({ first, chunk }) => {
    const files = chunk.flatMap((text, index) =>
      placesFor(FIELD_PLACES, first + index, 2).map(({ file, textOf }) => {
        const own = file.replace(".md", `-${first + index}.md`);
        return [own, textOf(type(text))] as const;
      }),
    );
    expect(judgeCases(Object.fromEntries(files))).toEqual([]);
  },
);

test.each(chunksOf(cases, 12))(
  "what stands in the settings is refused in plain words, or is only text, from case $first on",
  ({ first, chunk }) => {
    for (const [index, text] of chunk.entries()) {
      const accepted = SITE_PLACES.filter(({ linesOf }) => isAccepted(linesOf(type(text))));
      const lines = placesFor(accepted, first + index, 3).map(({ linesOf }) => linesOf(type(text)));
      // Most are refused; to render the site of each of the others would be all the time there is.
      if (!isThorough && index % 12 !== 0) continue;
      const texts: Texts = { "site.yaml": siteText(Object.assign({}, ...lines) as Lines) };
      expect([text, judgeDesk(deskWith(texts))]).toEqual([text, { problems: [], faults: [] }]);
    }
  },
);

/** Whether settings with `lines` have no problem; where they have some, an editor must be told in plain words. */
function isAccepted(lines: Lines): boolean {
  const files = deskWith({ "site.yaml": siteText(lines) }).filter(
    ({ name }) => name === "site.yaml",
  );
  const { problems, faults } = judgeDesk(files, { isRendered: false });
  expect([lines, faults]).toEqual([lines, []]);
  return problems.length === 0;
}

test("there are enough cases and fields", () => {
  expect(cases.length).toBeGreaterThan(400);
  expect(FIELD_PLACES.length + SITE_PLACES.length).toBeGreaterThan(50);
});
