import { expect, test } from "vitest";
import { inspectImage } from "../../src/content/inspect-image.ts";
import { measureGrowth, MOST } from "./measure-growth.ts";

const inside = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">${text}</svg>`;
const repeat =
  (part: string, before = "", after = "") =>
  (size: number): string =>
    inside(before + part.repeat(size) + after);
const each =
  (write: (index: number) => string, before = "", after = "") =>
  (size: number): string =>
    inside(before + Array.from({ length: size }, (_, index) => write(index)).join("") + after);

const GROWING: readonly (readonly [string, (size: number) => string])[] = [
  ["elements", repeat("<g/>")],
  ["elements in elements", repeat("<g>")],
  ["elements without an end", repeat("<g ")],
  ["comments", repeat("<!-- <svg ' -->")],
  ["openings of drawings in a comment", repeat("<svg ", "<!--", "-->")],
  ["openings of comments", repeat("<!--")],
  ["openings of CDATA", repeat("<![CDATA[", "<style>")],
  ["instructions", repeat("<?a b?>")],
  ["attributes", each((index) => `a${index}="b" `, "<g ", "/>")],
  ["attributes with one name", repeat('a="b" ', "<g ", "/>")],
  ["namespaces", each((index) => `xmlns:a${index}="b" `, "<g ", "/>")],
  ["attributes in namespaces", each((index) => `a:b${index}="b" `, '<g xmlns:a="c" ', "/>")],
  ["spaces before an attribute", repeat(" ", "<g", 'onload=""/>')],
  ["elements that are refused", repeat("<script/>")],
  ["lines", repeat("\n<a href='#b'/>")],
  ["carriage returns", repeat("\r")],
  ["entities", repeat("&amp;")],
  ["openings of entities", repeat("&")],
  ["addresses in a style", repeat("url(#a)", "<style>", "</style>")],
  ["openings of addresses in a style", repeat("url(", "<style>", "</style>")],
  ["an address with spaces", repeat(" ", "<style>url(", "a</style>")],
  ["escapes in a style", repeat("\\75 rl(", "<style>", "</style>")],
  ["backslashes in a style", repeat("\\", "<style>", "</style>")],
  ["texts of a style", repeat("a<!-- b -->", "<style>", "</style>")],
  ["a long address", repeat("#", '<g fill="url(', ')"/>')],
  ["words of an image set", repeat("image-set", "<style>", "(</style>")],
  ["openings of definitions", (size) => `<!DOCTYPE svg ${"[".repeat(size)}>${inside("")}`],
  ["spaces of a DOCTYPE", (size) => `<!DOCTYPE svg ${" ".repeat(size)}a>${inside("")}`],
  [
    "a long size",
    (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${"1 ".repeat(size)}"/>`,
  ],
  ["openings of drawings", (size) => "<svg ".repeat(size)],
];

test.each(GROWING)(
  "%s of a drawing, eight times as many, take no more than 40 times as long",
  (_, grow) => {
    for (const name of ["images/a.svg", "images/a.png"]) {
      const prepare = (size: number): (() => void) => {
        const bytes = Buffer.from(grow(size));
        return () => void inspectImage(name, bytes);
      };
      expect(measureGrowth(prepare, 4000)).toBeLessThan(MOST);
    }
  },
);
