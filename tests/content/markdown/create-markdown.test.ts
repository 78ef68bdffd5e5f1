import fc from "fast-check";
import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { parseParts } from "../content-samples.ts";

const md = createMarkdown();

test.each([
  ["a table, in a box that scrolls", "| A |\n|:--|\n| b |", '<div class="table"><table>'],
  ["struck text", "~~one~~", "<s>one</s>"],
  ["a footnote", "One.[^1]\n\n[^1]: Two.", 'id="fnref1"'],
  ["a bare link", "See https://news.example/a.", '<a href="https://news.example/a">'],
  ["a bare link without its scheme", "See //news.example/a.", '<a href="//news.example/a">'],
  ["a bare address", "Ask mailto:a@news.example.", '<a href="mailto:a@news.example">'],
  [
    "an address without a scheme as text",
    "See news.example or a@news.example.",
    "<p>See news.example or a@news.example.</p>",
  ],
])("renders %s", (_, text, html) => {
  expect(md.render(text)).toContain(html);
});

test.each([
  ["line breaks of other systems as line breaks", "One\rtwo\r\nthree", "<p>One\ntwo\nthree</p>\n"],
  ["a NUL as a character that could not be read", "a\0b", "<p>a\uFFFDb</p>\n"],
])("reads %s", (_, text, html) => {
  expect(md.render(text)).toBe(html);
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "One <b>two</b>",
  "<!-- one -->",
  "<?php one ?>",
  "<![CDATA[one]]>",
  "- <details>\n  <summary>",
  "## <i>",
  "| <b> |\n|---|\n| <u> |",
  "[<b>](/a)",
  '![<b>](/a "<b>")',
  "[^1]\n\n[^1]: <b>",
  "[a](</b><script>>)",
])("renders the raw HTML %s as text", (text) => {
  const html = md.render(text);
  expect(html).not.toMatch(/<(?:(?:script|b|i|u|details|summary)\b|!|\?)/);
  expect(html).not.toMatch(/<img(?! src="\/a")/);
});

test("renders raw HTML as text wherever it stands in a recap", () => {
  const around = fc.array(
    fc.oneof(
      fc.constantFrom(
        ..."\n,\n\n,- ,  ,    ,> ,| ,|---|\n,`,```\n,**,_,[,](,),![,](/a ,\",',<,>,\\,&lt;,# ,1. ,[^1],[^1]: ".split(
          ",",
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 8 },
  );
  const attack = fc.constantFrom(
    "<zx onclick=a>",
    "</zx>",
    "<zx/>",
    '"><zx>',
    "'><zx a='",
    "<!--<zx>-->",
  );
  fc.assert(
    fc.property(around, attack, around, (before, tag, after) => {
      const body = `${before.join("")}${tag}${after.join("")}`;
      const { value } = parseParts({ body });
      const html = (value?.body ?? []).map((block) =>
        block.kind === "point" ? block.point.html : block.html,
      );
      expect(html.join("")).not.toMatch(/<\/?zx/);
      expect(html.join("")).not.toMatch(/<[a-z][^<>]*\sonclick/);
    }),
    { numRuns: 300 },
  );
});
