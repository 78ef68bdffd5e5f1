import { expect, test } from "vitest";
import { parseBody } from "../../src/content/body.ts";
import { createDestinationFinder } from "../../src/content/find-destination.ts";
import { contextOf, sourceOf } from "./content-samples.ts";

/** The places and the texts of all addresses of a body, in the order of the tokens. */
function find(text: string): readonly string[] {
  const context = contextOf();
  const body = parseBody(sourceOf(text), 0, context);
  const finder = createDestinationFinder(body, context);
  const inlines = body.tokens.flatMap(({ children }) => children ?? []);
  return inlines
    .flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? [])
    .map((href) => {
      const found = finder(String(href), 0);
      return found === undefined ? "nowhere" : `${found.offset} ${found.written}`;
    });
}

test.each([
  ["an address", "[a](/b)", ["4 /b"]],
  ["an address with a title", '[a](/b "c")', ["4 /b"]],
  ["an address between angle brackets", "[a](</b c>)", ["5 /b c"]],
  ["an address with brackets", "[a](/b(c)d)", ["4 /b(c)d"]],
  ["an address with entities", "[a](/b&amp;&#99;)", ["4 /b&amp;&#99;"]],
  ["an address with backslashes", String.raw`[a](/b\_\*)`, [String.raw`4 /b\_\*`]],
  ["an address in another alphabet", "[a](/київ)", ["4 /київ"]],
  ["an address with percent-encoding", "[a](/%D0%BA)", ["4 /%D0%BA"]],
  ["no address", "[a]()", ["4 "]],
  ["an address between angle brackets alone", "a <bc:d>", ["3 bc:d"]],
  ["a bare address", "a https://b.example/c.", ["2 https://b.example/c"]],
  ["an address below the text", "[a]\n\n[a]: /b", ["10 /b"]],
  ["one address twice", "[a](/b) [c](/b)", ["4 /b", "12 /b"]],
  ["an address that another begins with", "[a](/bc) [d](/b)", ["4 /bc", "13 /b"]],
  ["an image", "![a](/b)", ["5 /b"]],
  ["an image in a link", "[![a](/b)](/c)", ["11 /c", "6 /b"]],
  ["an address on the next line", "[a](\n/b)", ["5 /b"]],
])("finds %s", (_, text, places) => {
  expect(find(text)).toEqual(places);
});
