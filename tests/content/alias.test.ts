import { expect, test } from "vitest";
import { isAlias } from "../../src/content/alias.ts";

test.each(["/", "/old/", "/old", "/2025/05/15/old_name.html", "/a~b/"])(
  "takes %s for an old address",
  (text) => {
    expect(isAlias(text)).toBe(true);
  },
);

test.each([
  "",
  "old/",
  "//a/",
  "/a//b/",
  "/../a/",
  "/a/..",
  "/a..b/",
  "/a b/",
  "/%41/",
  "/a?b",
  "/a#b",
  "/ї/",
  "/a\n",
])("takes %j for none", (text) => {
  expect(isAlias(text)).toBe(false);
});
