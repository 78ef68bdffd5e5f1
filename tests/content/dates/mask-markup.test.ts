import { expect, test } from "vitest";
import { maskAddresses, maskMarkup } from "../../../src/content/dates/mask-markup.ts";

const show = (text: string): string => text.replaceAll("\uFFFC", "·");

test.each([
  ["a `b` c", "a ··· c", "a ··· c"],
  ["a ``b ` c`` d", "a ········· d", "a ········· d"],
  ["a [b](/c) d", "a ······· d", "a [b]···· d"],
  ["a [b (c)](/d_(e)) f", "a ··············· f", "a [b (c)](/d_(e)) f"],
  ["a ![b](/c) d", "a ········ d", "a ![b]···· d"],
  ["a [b]{on=2025-05-16} c", "a ·················· c", "a [b]··············· c"],
  ["a [b] c", "a [b] c", "a [b] c"],
  ["a :time[7pm b] c", "a ············ c", "a :time[7pm b] c"],
  ["a.[^1] {#b}", "a.···· ····", "a.···· ····"],
  ["a https://b.example/c d", "a ··················· d", "a ··················· d"],
  ["a “b” c ‘d’ e «f» g", "a ··· c ··· e ··· g", "a ··· c ··· e ··· g"],
  ["a \"b\" c 'd' e", "a ··· c ··· e", "a ··· c ··· e"],
  ["the parties’ a, b’s c", "the parties’ a, b’s c", "the parties’ a, b’s c"],
  ["a “b\nc” d", "a ··\n·· d", "a ··\n·· d"],
])("%j", (text, masked, addressed) => {
  expect(show(maskMarkup(text))).toBe(masked);
  expect(show(maskAddresses(text))).toBe(addressed);
});
