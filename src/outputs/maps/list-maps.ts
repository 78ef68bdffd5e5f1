import type { PlaceMap } from "../../model/maps/place-map.ts";
import { fileOf, mapUrl } from "../../model/urls.ts";
import type { Ingredients } from "../list-files.ts";
import { makeOutput, type Output } from "../output.ts";
import { makeSection, partOf, type Section } from "../section.ts";
import type { Geography } from "./geography.ts";
import { renderMap } from "./render-map.ts";

/** The maps that pages show, each once however many show it. */
export function listMaps({ site: { maps }, geography }: Ingredients): readonly Section[] {
  if (maps.length === 0) return [];
  return [makeSection(partOf(fileOf(mapUrl(""))), { maps, geography }, listMapFiles)];
}

function listMapFiles({
  maps,
  geography,
}: {
  readonly maps: readonly PlaceMap[];
  readonly geography: Geography;
}): readonly Output[] {
  return maps.map((map) =>
    makeOutput({ url: map.url, source: "the maps" }, { map, geography }, renderMap),
  );
}
