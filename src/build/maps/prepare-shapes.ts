import type { Feature, FeatureCollection, Position } from "geojson";
import { createRequire } from "node:module";
import { loadGeo } from "../../model/maps/load-geo.ts";
import type { Line, MapDetail, Outline, Shapes } from "../../outputs/maps/geography.ts";
import type { GeometryCollection, Topology } from "topojson-specification";

/**
 * How the outlines are made simpler: corners and islands smaller than so many square degrees are left out, and so many
 * decimals of a degree are kept.
 */
export const DETAILS = {
  near: { smallest: 0.002, decimals: 2 },
  middle: { smallest: 0.015, decimals: 2 },
  far: { smallest: 0.12, decimals: 1 },
} as const satisfies Record<MapDetail, object>;

type World = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** The outlines of the world in `json`, a topology of land and countries, in some detail. */
export function prepareShapes(json: string, detail: MapDetail): Shapes {
  const load = createRequire(import.meta.url);
  const client = load("topojson-client") as typeof import("topojson-client");
  const simple = load("topojson-simplify") as typeof import("topojson-simplify");
  const { smallest, decimals } = DETAILS[detail];
  const whole = JSON.parse(json) as World;
  const weighed = simple.presimplify(whole);
  const simplified = simple.simplify(weighed, smallest);
  const world = simple.filter(simplified, simple.filterAttachedWeight(simplified, smallest));
  const polygons = listPolygons(client.feature(world, world.objects.land));
  const lines = client.mesh(world, world.objects.countries, (a, b) => a !== b).coordinates;
  const round = (line: readonly number[][]): Line => roundLine(line, decimals);
  return {
    land: polygons
      .map((rings) => rings.map(round).filter((ring) => ring.length >= 4))
      .filter(isOfTheGlobe)
      .map((rings) => outline(rings[0] ?? [], rings)),
    borders: lines.map(round).map((line) => outline(line, line)),
  };
}

function listPolygons(shape: Feature | FeatureCollection): readonly Position[][][] {
  if (shape.type === "FeatureCollection") return shape.features.flatMap(listPolygons);
  if (shape.geometry.type === "MultiPolygon") return shape.geometry.coordinates;
  return shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : [];
}

/** `line` with so many decimals, and no position twice in a row. */
function roundLine(line: readonly number[][], decimals: number): Line {
  const rounded = line.map(([longitude = 0, latitude = 0]): Line[number] => [
    Number(longitude.toFixed(decimals)),
    Number(latitude.toFixed(decimals)),
  ]);
  return rounded.filter(([x, y], index) => {
    const before = rounded[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** Whether a polygon has an outline, and is no island turned inside out by rounding, which would be all the world. */
function isOfTheGlobe(rings: readonly Line[]): boolean {
  const coordinates = rings.map((ring) => ring.map(([x, y]) => [x, y]));
  const area = loadGeo().geoArea({ type: "Polygon", coordinates });
  return rings.length > 0 && area > 0 && area < 2 * Math.PI;
}

/** `coordinates` with the circle around all of `line`. */
function outline<T>(line: Line, coordinates: T): Outline<T> {
  const { geoCentroid, geoDistance } = loadGeo();
  const positions = line.map(([x, y]): [number, number] => [x, y]);
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: positions });
  const middle: [number, number] = [Number(longitude.toFixed(1)), Number(latitude.toFixed(1))];
  const radius = Math.max(0, ...positions.map((position) => geoDistance(middle, position)));
  const degrees = Math.ceil((radius * 1800) / Math.PI) / 10;
  return { longitude: middle[0], latitude: middle[1], radius: degrees, coordinates };
}
