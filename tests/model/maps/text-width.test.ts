import { expect, it } from "vitest";
import { widthOf } from "../../../src/model/maps/text-width.ts";

it.each([
  ["", 0, 0],
  ["Kyiv", 35, 50],
  ["İstanbul", 60, 85],
  ["Washington", 95, 125],
  ["Київ", 35, 60],
  ["Їжаківка ґ", 80, 130],
  ["北京", 32, 40],
])("widthOf takes %s for %i to %i units wide", (text, least, most) => {
  const width = widthOf(text, 16);
  expect(width).toBeGreaterThanOrEqual(least);
  expect(width).toBeLessThanOrEqual(most);
});

it("widthOf finds letters with marks as wide as those without", () => {
  expect(widthOf("Çırağan", 10)).toBe(widthOf("Cıragan", 10));
});
