import type { GeoProjection } from "d3-geo";
import { loadGeo } from "./load-geo.ts";
import type { MapPoint } from "./place-labels.ts";

/** A position on the globe, in degrees north and east. */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A way to draw the globe flat, so that some places lie well within a map, and where these lie. */
export interface Projected {
  readonly projection: GeoProjection;
  readonly project: (place: Position) => MapPoint;
}

const EARTH_KM = 6371;
// What the lower side of a map shows at least, so that a place alone has its surroundings.
const LEAST_KM = 1200;
// Room for the names of the outermost places.
const MARGIN = { x: 44, y: 34 };
// Beyond that, a globe seen from above shows places near its edge, and a map of the world is easier to read.
const WIDEST_VIEW = 130;

/** The projection in which `places` fill a map of `size`, north up in its middle. */
export function projectPlaces(
  places: readonly Position[],
  { width, height }: { readonly width: number; readonly height: number },
): Projected {
  const { geoAzimuthalEqualArea, geoEqualEarth } = loadGeo();
  const { middle: longitude, span } = middleOf(places.map((place) => place.longitude));
  const latitudes = places.map((place) => place.latitude);
  const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const projection =
    span <= WIDEST_VIEW
      ? geoAzimuthalEqualArea().rotate([-longitude, -latitude])
      : geoEqualEarth().rotate([-longitude, 0]);
  const flat = places.map((place) => toPoint(projection.scale(1).translate([0, 0]), place));
  const [x, y] = [flat.map((point) => point.x), flat.map((point) => point.y)];
  const scale = Math.min(
    (Math.min(width, height) / LEAST_KM) * EARTH_KM,
    (width - 2 * MARGIN.x) / (Math.max(...x) - Math.min(...x)),
    (height - 2 * MARGIN.y) / (Math.max(...y) - Math.min(...y)),
  );
  const top = height / 2 - (scale * (Math.max(...y) + Math.min(...y))) / 2;
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (Math.max(...x) + Math.min(...x))) / 2, top]);
  if (span > WIDEST_VIEW)
    fillWithWorld(
      projection,
      { highest: top + scale * Math.min(...y), lowest: top + scale * Math.max(...y) },
      height,
    );
  return { projection, project: (place) => toPoint(projection, place) };
}

/** Moves a map of the world so that no room above or below the poles is wasted, as far as its places stay within the margin. */
function fillWithWorld(
  projection: GeoProjection,
  { highest, lowest }: { readonly highest: number; readonly lowest: number },
  height: number,
): void {
  const [x, y] = projection.translate();
  const north = toPoint(projection, { latitude: 90, longitude: 0 }).y;
  const south = toPoint(projection, { latitude: -90, longitude: 0 }).y;
  if (north > 0) projection.translate([x, y - Math.max(0, Math.min(north, highest - MARGIN.y))]);
  else if (south < height)
    projection.translate([
      x,
      y + Math.max(0, Math.min(height - south, height - MARGIN.y - lowest)),
    ]);
}

function toPoint(projection: GeoProjection, { longitude, latitude }: Position): MapPoint {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** The middle of the shortest arc that has all of `longitudes`, and how long that is, in degrees. */
function middleOf(longitudes: readonly number[]): {
  readonly middle: number;
  readonly span: number;
} {
  const sorted = longitudes.toSorted((a, b) => a - b);
  // The arc goes from the far side of the widest gap all the way round to its near side.
  const gaps = sorted.map((start, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    return { next, gap: next - start };
  });
  const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
  const span = 360 - widest.gap;
  return { middle: widest.next + span / 2, span };
}
