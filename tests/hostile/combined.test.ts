import fc from "fast-check";
import { expect, test } from "vitest";
import { isThorough } from "./chunks-of.ts";
import { recapText } from "./desk.ts";
import { FIELD_PLACES } from "./field-places.ts";
import { judgeCases } from "./judge-cases.ts";
import { readTable } from "./read-table.ts";

const tables = ["markup", "texts", "addresses", "paths"].flatMap(readTable);
const piece = fc.oneof(
  fc.constantFrom(...tables.filter((text) => text.length < 200)),
  fc.constantFrom(..."*_~`[](){}<>|#-=+:;&\"'\\/!^$% \n\t".split("")),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
const place = fc.constantFrom(...FIELD_PLACES);
const field = fc.tuple(place, text);
const numRuns = isThorough ? 2000 : 40;

test("texts put together of hostile pieces do no harm in the fields of a folder, nor in its bodies", () => {
  fc.assert(
    fc.property(
      fc.array(field, { maxLength: 6 }),
      fc.array(text, { maxLength: 4 }),
      (fields, bodies) => {
        const texts = Object.fromEntries([
          ...fields.map(([{ file, textOf }, typed]) => [file, textOf(JSON.stringify(typed))]),
          ...bodies.map((body, index) => [
            `recaps/2025-05-16-1000-${index}.md`,
            recapText({}, body),
          ]),
        ]) as Readonly<Record<string, string>>;
        expect(judgeCases(texts)).toEqual([]);
      },
    ),
    { numRuns },
  );
});
