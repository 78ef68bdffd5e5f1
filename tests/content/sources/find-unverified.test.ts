import { expect, test } from "vitest";
import { listExcerpts } from "../../../src/content/sources/excerpt.ts";
import { findUnverified } from "../../../src/content/sources/find-unverified.ts";

const excerpts = listExcerpts([
  { publisher: "AFP", excerpt: "We will open it." },
  { publisher: "dpa", excerpt: "They will close it." },
]);

test("a quotation is looked for in each excerpt, whole in one", () => {
  const paragraphs = [
    "“We will open it” and “they will close it”.",
    "“We will open it … close it.”",
  ];
  expect(findUnverified(paragraphs, excerpts)).toMatchObject([
    { paragraph: 1, start: 0, end: 29, text: "We will open it … close it." },
  ]);
});

test("one of fewer than three words is left alone, and so are all where there is no excerpt", () => {
  expect(findUnverified(["“Not here”, “not [really] here”."], excerpts)).toEqual([]);
  expect(findUnverified(["“Not at all here”."], [])).toEqual([]);
});
