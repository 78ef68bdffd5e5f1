import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../src/content/batches/html-to-markdown.ts";

describe("markup of other sites becomes Markdown", () => {
  it.each([
    ["<p>One <b>two</b> <i>three</i></p><p>Four</p>", "One **two** *three*\n\nFour"],
    ["One<br>two", "One\\\ntwo"],
    ["<h3>One</h3><p>Two</p>", "**One**\n\nTwo"],
    ["&ldquo;Tea &amp; bread&rdquo; &lt;now&gt; &amp;amp;", "“Tea & bread” \\<now\\> \\&amp;"],
    ['<a href="https://a.example/b c(d)">e</a>', "[e](https://a.example/b%20c%28d%29)"],
    ['<a href="javascript:alert(1)">a</a> <a href="//b.example">b</a> <a>c</a>', "a b c"],
    ['<a href="mailto:a@b.example">a</a>', "[a](mailto:a@b.example)"],
    ["<script>x</script><style>y</style><noscript>z</noscript>a", "a"],
    ["a\u202Eb\u0007c", "abc"],
    ['<img class="emoji" alt="🕊️" src="x"> a', "🕊️ a"],
    ["1986. A year<br>- a dash<br># a mark", "1986\\. A year\\\n\\- a dash\\\n\\# a mark"],
    ["", ""],
  ])("%j", (html, markdown) => {
    expect(htmlToMarkdown(html)?.markdown).toBe(markdown);
  });

  it("counts the images and the embedded things that it leaves out, empty ones too", () => {
    const html =
      '<p><img src="a"></p><img src="b"><iframe src="c"></iframe><video><source></video><form><input></form><p>a</p>';
    const { markdown, images, embeds } = htmlToMarkdown(html) ?? {};
    expect([markdown, images]).toEqual(["a", 2]);
    expect(embeds).toBeGreaterThanOrEqual(3);
  });

  it("gives up where the nesting is too deep to be read", () => {
    expect(htmlToMarkdown("<div>".repeat(200_000))).toBeUndefined();
  });
});
