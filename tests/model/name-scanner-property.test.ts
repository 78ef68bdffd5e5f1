import fc from "fast-check";
import { expect, test } from "vitest";
import { createNameScanner, type NameFound } from "../../src/model/name-scanner.ts";

/*
 * The slow way to find names: at each position after what was found before, the longest of all names that stands there
 * between two boundaries of words, outside tags, links and code.
 */
function scanSlowly<T>(names: ReadonlyMap<string, T>, html: string): readonly NameFound<T>[] {
  const patterns = [...names].map(([name, owner]) => ({ owner, pattern: patternOf(name) }));
  const hidden = [...html.matchAll(/<(a|code|pre)(?=[\s>])[^]*?(?:<\/\1>|$)|<[^>]*(?:>|$)/g)];
  const isHidden = (at: number): boolean =>
    hidden.some(({ index, 0: text }) => at >= index && at < index + text.length);
  const found: NameFound<T>[] = [];
  for (let start = 0; start < html.length; start += 1) {
    if (isHidden(start) || /[\p{L}\p{N}\p{M}&]/u.test(html.charAt(start - 1))) continue;
    const here = patterns.flatMap(({ owner, pattern }) => {
      const length = pattern.exec(html.slice(start))?.[0].length;
      return length === undefined ? [] : [{ owner, start, end: start + length }];
    });
    const [longest] = here.toSorted((a, b) => b.end - a.end);
    if (longest === undefined) continue;
    found.push(longest);
    start = longest.end - 1;
  }
  return found;
}

const WRITTEN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;" };

function patternOf(name: string): RegExp {
  const forms = ["NFC", "NFD"].map((form) => {
    const words = name.normalize(form).trim().split(/\s+/);
    const written = words.map((word) => word.replaceAll(/[&<]/g, (each) => WRITTEN[each] ?? ""));
    return written.map((word) => RegExp.escape(word)).join("[ \\n\\u00A0]+");
  });
  return new RegExp(`^(?:${forms.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "u");
}

const anyName = fc
  .array(fc.constantFrom("a", "a", "b", " ", "é", "e\u0301", "-", "1", "&", "<", "lt", "amp"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((letters) => letters.join(""))
  .filter((name) => name.trim() !== "");

const TAGS = [
  "<em>",
  "</em>",
  '<i title="a b">',
  '<a href="a">',
  "</a>",
  "<code>",
  "</code>",
  "<b",
];
const GAPS = [" ", " ", "\n ", "\u00A0", "-", "’", "&amp;", "&lt;", "\u0301", ";", ">"];

/** Names, and markup in which these and parts of them stand among tags and other characters. */
const anyCase = fc.array(anyName, { minLength: 1, maxLength: 5 }).chain((names) => {
  const written = names.map((name) => name.replaceAll(/[&<]/g, (each) => WRITTEN[each] ?? ""));
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...written, "a", "b") },
    { weight: 5, arbitrary: fc.constantFrom(...GAPS) },
    { weight: 1, arbitrary: fc.constantFrom(...TAGS) },
  );
  const html = fc.array(piece, { minLength: 4, maxLength: 16 }).map((pieces) => pieces.join(""));
  return fc.record({ names: fc.constant(names), html });
});

/** Names by their owner, which is one for all writings of a name. */
function ownersOf(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, name.normalize("NFC").trim().replaceAll(/\s+/g, " ")]));
}

test("finds what a slow search by position and name finds", () => {
  let count = 0;
  fc.assert(
    fc.property(anyCase, ({ names, html }) => {
      const expected = scanSlowly(ownersOf(names), html);
      expect(createNameScanner(ownersOf(names))(html)).toEqual(expected);
      count += expected.length;
    }),
    { seed: 20_250_515, numRuns: 800 },
  );
  expect(count).toBeGreaterThan(500);
});

test("finds names in their order, none inside another, each an owner's own", () => {
  fc.assert(
    fc.property(anyCase, ({ names, html }) => {
      let last = 0;
      for (const { owner, start, end } of createNameScanner(ownersOf(names))(html)) {
        expect(start).toBeGreaterThanOrEqual(last);
        const found = html.slice(start, end).replaceAll("&amp;", "&").replaceAll("&lt;", "<");
        expect(found.normalize("NFC").replaceAll(/\s+/g, " ")).toBe(owner);
        last = end;
      }
    }),
    { seed: 20_250_515, numRuns: 1000 },
  );
});
