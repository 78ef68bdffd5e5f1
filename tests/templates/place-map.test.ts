import { expect, it } from "vitest";
import { PlaceMapFigure } from "../../templates/place-map.tsx";
import { buildMap } from "../../src/model/maps/place-map.ts";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw, wordsIn } from "./draw.ts";

const context = contextOf(siteOf());
const place = (name: string, latitude: number, longitude: number) => ({
  name,
  latitude,
  longitude,
  file: "",
});

it("a map keeps room for itself, loads late and says in words what it shows", () => {
  const map = buildMap([place("Kyiv", 50.45, 30.52), place("Київське море", 50.7, 30.5)]);
  const html = draw(PlaceMapFigure({ map, context }));
  expect(html).toContain(
    `<img src="${map.url}" width="320" height="240" alt="Map with Kyiv and Київське море" loading="lazy"`,
  );
  expect(wordsIn(html)).toMatch(/^Kyiv and Київське море\. Map: Natural Earth/);
});

it("a map lists the numbers of the names that it has no room for", () => {
  const crowd = Array.from({ length: 9 }, (_, index) =>
    place(`The town hall of ${index}`, 50 + index / 50, 30),
  );
  const words = wordsIn(draw(PlaceMapFigure({ map: buildMap(crowd), context })));
  expect(words).toMatch(/The town hall of \d \(1\)/);
});

it("no map is drawn where there is none", () => {
  expect(draw(PlaceMapFigure({ map: undefined, context }))).toBe("");
});
