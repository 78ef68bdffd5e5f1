import { MAP_SIZE } from "../../model/maps/map-size.ts";
import { DOT_RADIUS } from "../../model/maps/place-labels.ts";
import type { MapLayout } from "../../model/maps/lay-out-map.ts";
import type { PlaceMap } from "../../model/maps/place-map.ts";
import { element, renderXml, type XmlElement } from "../xml.ts";
import { drawGround } from "./draw-ground.ts";
import type { Geography } from "./geography.ts";
import { MAP_COLOURS, MAP_STYLE } from "./map-style.ts";
import { STEPS_PER_UNIT } from "./path-writer.ts";

/** What the file of a map is drawn from. */
export interface MapInputs {
  readonly map: PlaceMap;
  readonly geography: Geography;
}

/** A map as an SVG file: land, sea and borders, a dot for each place, and beside it its name, or a number. */
export function renderMap({ map, geography }: MapInputs): string {
  const { width, height } = MAP_SIZE;
  const { land, borders } = drawGround(map.places, geography);
  const [sides, all] = [
    { width: String(width), height: String(height) },
    { x: "0", y: "0" },
  ];
  const { sea, ground, coast, border } = MAP_COLOURS;
  const svg = { xmlns: "http://www.w3.org/2000/svg", ...sides, viewBox: `0 0 ${width} ${height}` };
  return renderXml(
    element("svg", svg, [
      element("style", {}, MAP_STYLE),
      element("rect", { class: "sea", ...all, ...sides, fill: sea }),
      element("g", { transform: `scale(${1 / STEPS_PER_UNIT})` }, [
        element("path", { class: "land", d: land, fill: ground, stroke: coast }),
        element("path", { class: "border", d: borders, fill: "none", stroke: border }),
      ]),
      ...drawMarks(map.layOut()),
    ]),
  );
}

/** Names above dots, so that nothing is drawn over a name. */
function drawMarks(marks: MapLayout): readonly XmlElement[] {
  const { ink, ground } = MAP_COLOURS;
  const dots = marks.map(({ x, y }) =>
    element("circle", { cx: format(x), cy: format(y), r: format(DOT_RADIUS - 0.75) }),
  );
  const labels = marks.flatMap(({ label }) => {
    if (label === undefined) return [];
    const { x, y, anchor, text } = label;
    return [element("text", { x: format(x), y: format(y), "text-anchor": anchor }, text)];
  });
  return [
    element("g", { class: "dots", fill: ink, stroke: ground }, dots),
    element("g", { class: "names", fill: ink, stroke: ground }, labels),
  ];
}

function format(length: number): string {
  return String(Number(length.toFixed(1)));
}
