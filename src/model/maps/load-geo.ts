import { createRequire } from "node:module";

/** The library of map projections, loaded where a map is laid out: most builds have none to lay out. */
export function loadGeo(): typeof import("d3-geo") {
  return createRequire(import.meta.url)("d3-geo") as typeof import("d3-geo");
}
