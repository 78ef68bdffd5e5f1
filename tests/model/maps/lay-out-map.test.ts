import { expect, it } from "vitest";
import { layOutMap } from "../../../src/model/maps/lay-out-map.ts";

const kyiv = { name: "Київ", latitude: 50.45, longitude: 30.52 };

it("layOutMap writes a name as it is given, in any script", () => {
  const [mark] = layOutMap([kyiv]);
  expect(mark?.label?.text).toBe("Київ");
  expect(mark?.number).toBeUndefined();
});

it("layOutMap gives numbers to those whose names have no room, from 1 in their order", () => {
  const places = Array.from({ length: 12 }, (_, index) => ({
    name: `A place with a long name ${index}`,
    latitude: 50 + (index % 3),
    longitude: 30 + 2 * Math.floor(index / 3),
  }));
  const marks = layOutMap(places);
  const numbers = marks.flatMap(({ number }) => number ?? []);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const { label, number } of marks)
    if (number !== undefined) expect(label?.text).toBe(String(number));
});

it("layOutMap has no number for a place alone, whose name stands under the map", () => {
  const [mark] = layOutMap([{ ...kyiv, name: "A name ".repeat(20) }]);
  expect(mark?.label).toBeUndefined();
  expect(mark?.number).toBeUndefined();
});
