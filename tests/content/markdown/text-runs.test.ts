import fc from "fast-check";
import MarkdownIt, { type MarkdownIt as Markdown } from "markdown-it";
import { expect, test } from "vitest";
import { textRuns } from "../../../src/content/markdown/text-runs.ts";

const options = { linkify: true, typographer: true };

/** The places at which `md` asks a rule whether it begins there. */
function placesAsked(md: Markdown, typed: string): readonly number[] {
  const places: number[] = [];
  md.inline.ruler.after("text", "probe", ({ pos }) => {
    places.push(pos);
    return false;
  });
  md.parse(typed, {});
  return places;
}

test("ends a run at every character at which the parser’s own rule ends one", () => {
  const characters = Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code));
  const typed = `a${characters.join("a")}中a😀a\ud800a`;
  const own = new MarkdownIt(options).use(textRuns);
  expect(placesAsked(own, typed)).toEqual(placesAsked(new MarkdownIt(options), typed));
});

test("reads every text as the parser without it does", () => {
  const own = new MarkdownIt(options).use(textRuns);
  const plain = new MarkdownIt(options);
  const scrap = fc.constantFrom(
    ..."a,b , ,\n,**,_,~~,`,[,](/c),![,],<,>,&amp;,\\,http://d.example,é".split(","),
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const typed = scraps.join("");
      expect(own.parse(typed, {})).toEqual(plain.parse(typed, {}));
    }),
    { numRuns: 500 },
  );
});
