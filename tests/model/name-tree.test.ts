import { describe, expect, it, test } from "vitest";
import { createNameScanner } from "../../src/model/name-scanner.ts";
import { growNameTree, type NameTree } from "../../src/model/name-tree.ts";

/** Every text that leads to an owner in the tree of `names`, with that owner. */
function spell(names: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const walk = ({ next, owner }: NameTree<number>, text: string): readonly [string, number][] => [
    ...(owner === undefined ? [] : [[text, owner] as [string, number]]),
    ...[...next].flatMap(([code, below]) => walk(below, text + String.fromCharCode(code))),
  ];
  return Object.fromEntries(walk(growNameTree(new Map(Object.entries(names))), ""));
}

test("holds each name once, with its owner, where one is the beginning of another too", () => {
  const names = { Don: 1, Donald: 2, "Donald Trump": 2, Putin: 3 };
  expect(spell(names)).toEqual(names);
  expect(spell({})).toEqual({});
});

test.each([
  ["  Donald  \u00A0 Trump\n", "Donald Trump"],
  ["AT&T", "AT&amp;T"],
  ["&amp;", "&amp;amp;"],
  ["A<B>C", "A&lt;B&gt;C"],
  ['5" gun', "5&quot; gun"],
  ["🇺🇦 team", "🇺🇦 team"],
])("holds “%s” as markup writes it", (name, written) => {
  expect(spell({ [name]: 1 })).toEqual({ [written]: 1 });
});

test("holds a name with accents on its letters and behind them, for the first who has it", () => {
  const [composed, decomposed] = ["Їжак".normalize("NFC"), "Їжак".normalize("NFD")];
  const both = { [composed]: 1, [decomposed]: 1 };
  expect(spell({ [composed]: 1 })).toEqual(both);
  expect(spell({ [decomposed]: 1 })).toEqual(both);
  expect(spell({ [decomposed]: 1, [composed]: 2 })).toEqual(both);
});

function find(names: readonly string[], html: string): readonly string[] {
  const found = createNameScanner(new Map(names.map((name) => [name, name])))(html);
  return found.map(({ start, end }) => html.slice(start, end));
}

describe("names in other scripts", () => {
  it.each([
    ["Путин", "«Путин» сказал", ["Путин"]],
    ["Путин", "Путина не было", []],
    ["Київ", "У Києві; Київ.", ["Київ"]],
    ["Erdoğan", "Erdoğan’ın Erdoğan", ["Erdoğan", "Erdoğan"]],
    ["李强", "总理 李强", ["李强"]],
    ["U.S.", "the U.S. said, U.S.A", ["U.S."]],
    ["«Азов»", "полк «Азов», «Азов»а", ["«Азов»"]],
  ])("such as %s are whole words in “%s”", (name, html, found) => {
    expect(find([name], html)).toEqual(found);
  });

  it.each(["Київ", "Erdoğan", "Çırağan", "Дмитрий"])(
    "such as %s are found with their accents on the letters and behind them",
    (name) => {
      const [composed, decomposed] = [name.normalize("NFC"), name.normalize("NFD")];
      expect(composed).not.toBe(decomposed);
      for (const written of [composed, decomposed])
        expect(find([written], `${composed}, ${decomposed}`)).toEqual([composed, decomposed]);
    },
  );
});
