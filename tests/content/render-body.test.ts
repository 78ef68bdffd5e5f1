import { expect, test } from "vitest";
import { parseBody } from "../../src/content/body.ts";
import { renderBody } from "../../src/content/render-body.ts";
import { contextOf, sourceOf } from "./content-samples.ts";

function render(text: string): string {
  const context = contextOf();
  return renderBody(parseBody(sourceOf(text), 0, context), context);
}

test.each([
  ["# A", "<h2>A</h2>"],
  ["A\n===", "<h2>A</h2>"],
  ["> # A", "<blockquote>\n<h2>A</h2>\n</blockquote>"],
  ["## A", "<h2>A</h2>"],
  ["### A", "<h3>A</h3>"],
])("makes “%s” a heading below the page’s own", (text, html) => {
  expect(render(text)).toBe(html);
});
