import type { GeoPermissibleObjects, GeoProjection } from "d3-geo";
import { loadGeo } from "../../model/maps/load-geo.ts";
import type { MapPlace } from "../../model/maps/map-place.ts";
import { MAP_SIZE } from "../../model/maps/map-size.ts";
import { projectPlaces } from "../../model/maps/project-places.ts";
import type { Geography, MapDetail, Outline } from "./geography.ts";
import { createPathWriter } from "./path-writer.ts";
import { thinLine, type Region } from "./thin-line.ts";

/** The land and the borders on a map, as paths of SVG in steps of which `STEPS_PER_UNIT` make a unit. */
export interface Ground {
  readonly land: string;
  readonly borders: string;
}

// Lines are drawn beyond the edges, so that no coast runs along them.
const OVERLAP = 2;
// How many units a degree has at least where outlines are drawn in a detail: what that leaves out is then about a unit wide.
const DETAILS: readonly (readonly [least: number, detail: MapDetail])[] = [
  [14, "near"],
  [5, "middle"],
];
// A map that shows more of the globe shows all of it, for the purpose of leaving out what it does not show.
const WIDEST_REGION = 40;

/** Draws what lies around `places`. */
export function drawGround(places: readonly MapPlace[], geography: Geography): Ground {
  const { geoPath } = loadGeo();
  const { projection } = projectPlaces(places, MAP_SIZE);
  const unitsOfADegree = (projection.scale() * Math.PI) / 180;
  const [, detail = "far"] = DETAILS.find(([least]) => unitsOfADegree >= least) ?? [];
  const { land, borders } = geography.read(detail);
  const region = findRegion(projection);
  projection.clipExtent([
    [-OVERLAP, -OVERLAP],
    [MAP_SIZE.width + OVERLAP, MAP_SIZE.height + OVERLAP],
  ]);
  const draw = (shape: GeoPermissibleObjects): string => {
    const writer = createPathWriter();
    geoPath(projection, writer)(shape);
    return writer.write();
  };
  const polygons = land
    .filter((each) => isNear(each, region))
    .map(({ coordinates }) => coordinates.map((ring) => thinLine(ring, region)));
  const lines = borders
    .filter((each) => isNear(each, region))
    .map(({ coordinates }) => thinLine(coordinates, region));
  return {
    land: draw({ type: "MultiPolygon", coordinates: polygons }),
    borders: draw({ type: "MultiLineString", coordinates: lines }),
  };
}

const GLOBE: Region = { longitude: 0, latitude: 0, radius: 180 };

/** The part of the globe that a map shows: as far around its middle as its corners are. */
function findRegion(projection: GeoProjection): Region {
  const { geoDistance } = loadGeo();
  const { width, height } = MAP_SIZE;
  const middle = projection.invert?.([width / 2, height / 2]);
  const corners = [0, width].flatMap((x) => [0, height].map((y) => projection.invert?.([x, y])));
  const distances = corners.map((corner) =>
    // A corner beyond the edge of the world has no place on it.
    isPosition(middle) && isPosition(corner) ? geoDistance(middle, corner) : Math.PI,
  );
  const radius = (Math.max(...distances) * 180) / Math.PI;
  if (radius > WIDEST_REGION || !isPosition(middle)) return GLOBE;
  return { longitude: middle[0], latitude: middle[1], radius };
}

/** Whether some of an outline may be in `region`. */
function isNear(outline: Outline<unknown>, region: Region): boolean {
  const { geoDistance } = loadGeo();
  const from = ({ longitude, latitude }: Region): [number, number] => [longitude, latitude];
  const distance = (geoDistance(from(region), from(outline)) * 180) / Math.PI;
  return distance <= region.radius + outline.radius;
}

function isPosition(
  position: readonly number[] | null | undefined,
): position is [longitude: number, latitude: number] {
  return position?.every(Number.isFinite) ?? false;
}
