import { expect, it } from "vitest";
import { findNews } from "../../../templates/scripts/latest.ts";

const [old, now] = ["2025-05-15T19:27:00Z", "2025-05-16T07:00:00Z"];
const points = [
  { url: "/b/#three", time: now },
  { url: "/a/#one", time: old },
  { url: "/a/#two", time: old },
];
const namesOf = (newest: string, urls: readonly string[]): readonly string[] =>
  findNews({ points }, { newest, urls: new Set(urls) }).map(({ url }) => url);

it("finds the points of later recaps", () => {
  expect(namesOf(old, ["/a/#one", "/a/#two"])).toEqual(["/b/#three"]);
});

it("finds points that the newest recap has got since, on a page that shows its points", () => {
  expect(namesOf(old, ["/a/#one"])).toEqual(["/b/#three", "/a/#two"]);
});

it("finds no point of the newest recap on a page that shows none of them", () => {
  expect(namesOf(old, ["/a/"])).toEqual(["/b/#three"]);
});

it("finds nothing of recaps that are older than the newest of the page", () => {
  expect(namesOf(now, ["/b/#three"])).toEqual([]);
});

it("finds all on a page without recaps", () => {
  expect(namesOf("", [])).toHaveLength(3);
});
