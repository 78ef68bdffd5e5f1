import { expect, test } from "vitest";
import { parseParts } from "../content-samples.ts";

/** What to write in place of a source with `field` as `address`; `undefined` where that is right. */
function rightFor(field: string, address: string): string | undefined {
  const { problems } = parseParts({
    front: `sources: [{ publisher: a, ${field}: "${address}" }]`,
  });
  const [line] = problems.flatMap(({ writeInstead }) => writeInstead);
  return line && /"(.*)"/.exec(line)?.[1];
}

test.each([
  ["url", "https://news.example/a", undefined],
  ["url", "http://news.example/a", undefined],
  ["url", "news.example/a", "https://news.example/a"],
  ["url", "ftp://news.example/a", "https://news.example/"],
  ["archived", "https://archive.example/https://news.example/a", undefined],
  ["archived", "HTTPS://archive.example/", undefined],
  ["archived", "http://archive.example:80/a", "https://archive.example:80/a"],
  ["archived", "//archive.example/a", "https://archive.example/a"],
  ["archived", "archive.example/a", "https://archive.example/a"],
  ["archived", "https://", "https://news.example/"],
  ["archived", "data:text/html,a", "https://news.example/"],
])("for `%s: %s` it has %s", (field, address, right) => {
  expect(rightFor(field, address)).toBe(right);
});
