import { expect, test } from "vitest";
import { resolveImage } from "../../src/content/resolve-image.ts";

test.each([
  ["/images/palace.jpg", "images/palace.jpg"],
  ["palace.jpg", "recaps/2025/palace.jpg"],
  ["./palace.jpg", "recaps/2025/palace.jpg"],
  ["../../images/palace.jpg", "images/palace.jpg"],
  ["/images/./a/../palace.jpg", "images/palace.jpg"],
  ["/images/the%20palace.jpg", "images/the palace.jpg"],
  ["/images/%D0%B0.jpg", "images/а.jpg"],
  ["/images/100%.jpg", "images/100%.jpg"],
])("resolves %s to %s", (src, name) => {
  expect(resolveImage(src, "recaps/2025/a.md")).toBe(name);
});

test.each([
  "https://news.example/a.jpg",
  "//news.example/a.jpg",
  "data:image/png;base64,AAAA",
  "../../../a.jpg",
  "/../a.jpg",
])("resolves %s to nothing of the content folder", (src) => {
  expect(resolveImage(src, "recaps/2025/a.md")).toBeUndefined();
});
