import { expect, test } from "vitest";
import { isSlug, slugOfFile, toSlug } from "../../src/content/slug.ts";

test.each(["a", "2025", "umerov-delegation", "g7-2025"])("takes “%s” for a slug", (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each([
  "",
  "-",
  "a-",
  "-a",
  "a--b",
  "A",
  "a_b",
  "a b",
  "a/b",
  "..",
  "a.b",
  "é",
  "талкс",
  "a\n",
])("takes “%s” for none", (text) => {
  expect(isSlug(text)).toBe(false);
});

test.each([
  ["Umerov’s delegation", "umerovs-delegation"],
  ["Umerov's delegation", "umerovs-delegation"],
  ["Erdoğan & Zelenskyy", "erdogan-and-zelenskyy"],
  ["Київ", "kiyiv"],
  ["Dolmabahçe – the palace", "dolmabahce-the-palace"],
  ["../../etc/passwd", "etc-passwd"],
  ["a__b.c", "a-b-c"],
  ["100%", "100percent"],
  ["…", ""],
  ["中文", ""],
])("makes of “%s” the slug “%s”", (text, slug) => {
  expect(toSlug(text)).toBe(slug);
  expect(slug === "" || isSlug(slug)).toBe(true);
});

test.each([
  ["recaps/2025/2025-05-15-2227-delegation.md", "delegation"],
  ["recaps/2025-05-15-delegation.md", "delegation"],
  ["recaps/2025-05-15T22.27-delegation.md", "delegation"],
  ["recaps/2025-05-15_22-27_delegation.md", "delegation"],
  ["recaps/delegation.MD", "delegation"],
  ["recaps/2025-05-15-2227.md", ""],
  ["recaps/2025-05-15.md", ""],
  ["recaps/2025-05-15-2460-people.md", "2460-people"],
  ["recaps/2025-05-15-1000-people.md", "people"],
  ["recaps/30-days.md", "30-days"],
])("gives the file %s the slug “%s”", (name, slug) => {
  expect(slugOfFile(name)).toBe(slug);
});
