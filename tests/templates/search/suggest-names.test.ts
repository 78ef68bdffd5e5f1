import { expect, it } from "vitest";
import { splitQuery, suggestNames } from "../../../templates/search/suggest-names.ts";

const NAMES = [
  "Volodymyr Zelenskyy",
  "Zelenskyy",
  "Zelenskiy",
  "Зеленський",
  "Kyiv",
  "Recep Tayyip Erdoğan",
  "Istanbul",
];

it.each([
  ["Zelenskj", ["Zelenskyy", "Zelenskiy"]],
  ["zelenskyyy", ["Zelenskyy", "Zelenskiy"]],
  ["Зеленскій", ["Зеленський"]],
  ["istambul", ["Istanbul"]],
  ["Volodimir Zelenskyi", ["Volodymyr Zelenskyy"]],
  ["tayip", ["Tayyip"]],
  ["Kyvi", ["Kyiv"]],
  ["ceasefire", []],
  ["", []],
])("for “%s”, which finds nothing, suggests %j", (query, suggested) => {
  expect(suggestNames(query, splitQuery(query), NAMES)).toEqual(suggested);
});

it("leaves the words alone that were found", () => {
  expect(suggestNames("kyi talks in Istambul", ["Istambul"], NAMES)).toEqual([
    "kyi talks in Istanbul",
  ]);
});

it("suggests nothing that differs by capitals or accents only, since that has been searched for", () => {
  expect(suggestNames("ERDOGAN", ["ERDOGAN"], NAMES)).toEqual([]);
});
