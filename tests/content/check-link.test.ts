import { expect, test } from "vitest";
import { parseBody } from "../../src/content/body.ts";
import { checkLink } from "../../src/content/check-link.ts";
import { contextOf, sourceOf } from "./content-samples.ts";

/** What becomes of the link `[a](written)`, which the parser reads as `href`. */
function check(href: string, written = href) {
  const source = sourceOf(`- [a](${written}).\n`);
  const found = { offset: 6, written };
  return checkLink(parseBody(source, 0, contextOf()), { href, found, blockOffset: 0 });
}

test.each(["https://a.example", "http://a.example", "HTTPS://a.example", "mailto:desk@a.example"])(
  "lets %s leave the site",
  (href) => {
    expect(check(href)).toBeUndefined();
  },
);

test.each(["/", "/events/talks/", "/events/talks/?a=b#c", "#a", "/a:b", "#javascript:a"])(
  "keeps %s, to be followed later",
  (href) => {
    expect(check(href)).toMatchObject({ href, written: href, line: 1, column: 7 });
  },
);

test.each([
  ["javascript:a", "link-scheme", "- [a](https://…)."],
  ["JAVASCRIPT:a", "link-scheme", "- [a](https://…)."],
  ["ftp://a.example", "link-scheme", "- [a](https://…)."],
  ["tel:112", "link-scheme", "- [a](https://…)."],
  ["x-y.z+1:a", "link-scheme", "- [a](https://…)."],
  ["//a.example/b", "link-scheme", "- [a](https://a.example/b)."],
  ["a", "relative-link", "- [a](/a)."],
  ["../a/", "relative-link", "- [a](/a/)."],
  ["?a", "relative-link", "- [a](/?a)."],
  ["www.a.example", "relative-link", "- [a](/www.a.example)."],
  ["", "empty-link", "- [a](https://…)."],
])("refuses “%s”", (href, rule, right) => {
  expect(check(href)).toMatchObject({ rule, line: 1, column: 7, writeInstead: [right] });
});

test("changes what is written, not what the parser made of it", () => {
  expect(check("javascript:a", "&#106;avascript:a")).toMatchObject({
    writeInstead: ["- [a](https://…)."],
  });
});

test("places a link that is not found at its block, and offers nothing", () => {
  const body = parseBody(sourceOf("- [a](b)"), 0, contextOf());
  const problem = checkLink(body, { href: "b", found: undefined, blockOffset: 0 });
  expect(problem).toMatchObject({ line: 1, column: 1, writeInstead: [] });
});
