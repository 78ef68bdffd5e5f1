import { expect, test } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { writtenIdOf } from "../../../src/content/markdown/written-ids.ts";

const md = createMarkdown();

function read(text: string): readonly [id: string | undefined, html: string] {
  const tokens = md.parse(text, {});
  const ids = tokens.map(writtenIdOf).filter((id) => id !== undefined);
  return [ids.join(" "), md.renderer.render(tokens, md.options, {}).trim()];
}

test.each([
  ["a paragraph", "One. {#one}", "one", "<p>One.</p>"],
  ["a paragraph without a space before it", "One.{#one}", "one", "<p>One.</p>"],
  ["a paragraph with white space behind it", "One. {#one} \t", "one", "<p>One.</p>"],
  ["a paragraph with another in its middle", "One {#a} two. \t{#b}", "b", "<p>One {#a} two.</p>"],
  ["a paragraph with an open one before it", "One {#a {#b}", "a {#b", "<p>One</p>"],
  ["a heading", "## One {#one}", "one", "<h2>One</h2>"],
  ["a paragraph of two lines", "One\ntwo. {#one}", "one", "<p>One\ntwo.</p>"],
  ["a paragraph that ends in emphasis", "**One.** {#one}", "one", "<p><strong>One.</strong></p>"],
  ["each of several", "One. {#one}\n\nTwo. {#two}", "one two", "<p>One.</p>\n<p>Two.</p>"],
])("takes the id off %s", (_, text, id, html) => {
  expect(read(text)).toEqual([id, html]);
});

test.each([
  ["keeps a malformed one, to be told of", "One. {#Two Three}", "Two Three", "<p>One.</p>"],
  ["keeps one with nothing in it, to be told of", "One. {#}", "", "<p>One.</p>"],
  ["leaves one in the middle", "One {#one} two.", "", "<p>One {#one} two.</p>"],
  ["leaves one that is not closed", "One {#one", "", "<p>One {#one</p>"],
  ["leaves other braces", "One {two}", "", "<p>One {two}</p>"],
])("%s", (_, text, id, html) => {
  expect(read(text)).toEqual([id, html]);
});
