import type { VNode } from "preact";
import { MAP_SIZE } from "../src/model/maps/map-size.ts";
import type { PlaceMap } from "../src/model/maps/place-map.ts";
import type { PageContext } from "./page-context.ts";

/** A map of places; nothing where there is none. Where there are several, their names stand under it too, with the numbers of those it has no room for. */
export function PlaceMapFigure(props: {
  readonly map: PlaceMap | undefined;
  readonly context: PageContext;
}): VNode | null {
  const { map, context } = props;
  if (map === undefined) return null;
  const { map: words, list } = context.settings.words;
  const marks = map.layOut();
  const names = map.places.map(({ name }) => name);
  const numbered = map.places.map(({ name }, index) => {
    const number = marks[index]?.number;
    return number === undefined ? name : `${name} (${number})`;
  });
  return (
    <figure class="place-map">
      <img src={map.url} {...MAP_SIZE} alt={words.shows(list(names).join(""))} loading="lazy" />
      <figcaption class="small">
        {names.length === 1 ? null : <>{list(numbered)}. </>}
        <span class="credit">{words.source}</span>
      </figcaption>
    </figure>
  );
}
