import { expect, it } from "vitest";
import { kindOfFile } from "../../src/content/kind-of-file.ts";

it.each([
  ["recaps/a.md", "text"],
  ["recaps/a.MD", "text"],
  ["site.yaml", "text"],
  ["site.yml", "text"],
  ["images/a.png", "image"],
  ["images/a.JPEG", "image"],
  ["images/a.md.webp", "image"],
  ["images/a.svg", "image"],
  ["notes.txt", undefined],
  ["md", undefined],
  ["a.md.bak", undefined],
  ["a.pngx", undefined],
])("reads %s as %s", (name, kind) => {
  expect(kindOfFile(name)).toBe(kind);
});
