import { geoDistance } from "d3-geo";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP_SIZE } from "../../../src/model/maps/map-size.ts";
import { projectPlaces } from "../../../src/model/maps/project-places.ts";

const PLACES = {
  Kyiv: { latitude: 50.45, longitude: 30.52 },
  Moscow: { latitude: 55.76, longitude: 37.62 },
  Istanbul: { latitude: 41.01, longitude: 28.98 },
  Washington: { latitude: 38.9, longitude: -77.04 },
  Anchorage: { latitude: 61.22, longitude: -149.9 },
  Anadyr: { latitude: 64.73, longitude: 177.51 },
} as const;

/** How many kilometres a map shows from side to side and from top to bottom through its middle. */
function extentOf(names: readonly (keyof typeof PLACES)[]): readonly [number, number] {
  const { width, height } = MAP_SIZE;
  const { projection } = projectPlaces(
    names.map((name) => PLACES[name]),
    MAP_SIZE,
  );
  const kmBetween = (a: [number, number], b: [number, number]): number => {
    const [from, to] = [projection.invert?.(a), projection.invert?.(b)];
    if (!from || !to) throw new Error("A point is not on the globe.");
    return geoDistance(from, to) * 6371;
  };
  return [
    kmBetween([0, height / 2], [width, height / 2]),
    kmBetween([width / 2, 0], [width / 2, height]),
  ];
}

describe("projectPlaces", () => {
  it("shows the surroundings of a place alone", () => {
    const [across, down] = extentOf(["Kyiv"]);
    expect(across).toBeCloseTo(1600, -1);
    expect(down).toBeCloseTo(1200, -1);
  });

  it("shows no more than it needs of what lies across the antimeridian", () => {
    const [across] = extentOf(["Anchorage", "Anadyr"]);
    expect(across).toBeLessThan(3000);
  });

  it.each([
    [["Kyiv", "Moscow", "Istanbul"]],
    [["Washington", "Istanbul"]],
    [["Anchorage", "Moscow"]],
    [["Anchorage", "Anadyr"]],
    [["Anchorage", "Washington", "Kyiv", "Moscow"]],
  ] as const)("has %j well within the map, north up", (names) => {
    const places = names.map((name) => PLACES[name]);
    const { project } = projectPlaces(places, MAP_SIZE);
    for (const place of places) {
      const { x, y } = project(place);
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(MAP_SIZE.width - 40);
      expect(y).toBeGreaterThan(30);
      expect(y).toBeLessThan(MAP_SIZE.height - 30);
      const north = project({ ...place, latitude: place.latitude + 1 });
      expect(north.y).toBeLessThan(y);
    }
  });

  it("has any places on the map", () => {
    const position = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const check = (places: readonly { latitude: number; longitude: number }[]): void => {
      const { project } = projectPlaces(places, MAP_SIZE);
      for (const { x, y } of places.map(project)) {
        expect(x >= 0 && x <= MAP_SIZE.width && y >= 0 && y <= MAP_SIZE.height).toBe(true);
      }
    };
    fc.assert(fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), check));
  });
});
