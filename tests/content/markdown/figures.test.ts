import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";

const md = createMarkdown();
const IMG = '<img src="/a.jpg" alt="The gate" loading="lazy" decoding="async">';

test.each([
  ["with neither", "![The gate](/a.jpg)", `<figure>${IMG}</figure>\n`],
  [
    "with a caption",
    '![The gate](/a.jpg "The old gate.")',
    `<figure>${IMG}<figcaption>The old gate.</figcaption></figure>\n`,
  ],
  [
    "with both",
    '![The gate](/a.jpg "Old. | A. Name")',
    `<figure>${IMG}<figcaption>Old. <small class="credit">A. Name</small></figcaption></figure>\n`,
  ],
  [
    "with a credit alone",
    '![The gate](/a.jpg "| A. Name")',
    `<figure>${IMG}<figcaption><small class="credit">A. Name</small></figcaption></figure>\n`,
  ],
  [
    "with bars in the caption",
    '![The gate](/a.jpg "One | two | A. Name")',
    `<figure>${IMG}<figcaption>One | two <small class="credit">A. Name</small></figcaption></figure>\n`,
  ],
  [
    "with a bar and no credit",
    '![The gate](/a.jpg "One |")',
    `<figure>${IMG}<figcaption>One</figcaption></figure>\n`,
  ],
])("makes a figure of a paragraph that is one image %s", (_, text, html) => {
  expect(md.render(text)).toBe(html);
});

test("keeps an image among words within the paragraph", () => {
  expect(md.render("See ![The gate](/a.jpg) here.")).toBe(`<p>See ${IMG} here.</p>\n`);
});

test("makes a figure of an image that is all of a tight bullet", () => {
  expect(md.render("- ![The gate](/a.jpg)")).toContain("<figure>");
});

test("escapes the text alternative, the caption and the credit", () => {
  const html = md.render('![a "b" <i>](/a.jpg "<b> & | <c>")');
  expect(html).toContain('alt="a &quot;b&quot; &lt;i&gt;"');
  expect(html).toContain("&lt;b&gt; &amp; <small");
  expect(html).toContain("&lt;c&gt;");
});
