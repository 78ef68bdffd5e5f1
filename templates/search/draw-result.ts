import type { Excerpt } from "./cut-excerpt.ts";
import type { PointPlace } from "./search-data.ts";

/** A point that was found, as it is shown. */
export interface FoundPoint {
  readonly href: string;
  readonly lead: string;
  readonly place: PointPlace;
  readonly excerpt: Excerpt;
}

/** A point in the list of results: its lead as a link, where the words stand in it, its recap and its clocks. */
export function drawResult({ href, lead, place, excerpt }: FoundPoint): HTMLLIElement {
  const item = document.createElement("li");
  const link = make("a", lead);
  link.href = href;
  const heading = make("h2", link);
  const text = make("p", ...drawExcerpt(excerpt));
  text.className = "search-excerpt";
  text.hidden = excerpt.parts.length === 0;
  if (place.lang !== undefined) for (const element of [heading, text]) element.lang = place.lang;
  const time = make("time", place.clock);
  time.dateTime = place.time;
  const recap = make("span", place.recap);
  if (place.lang !== undefined) recap.lang = place.lang;
  const line = make("p", recap, "\u00A0· ", time);
  line.className = "small";
  item.append(heading, text, line);
  return item;
}

function drawExcerpt({ parts, isCutBefore, isCutAfter }: Excerpt): readonly (Node | string)[] {
  const drawn = parts.flatMap(({ text, isHit }, index) => [
    ...(index === 0 ? [] : [" "]),
    isHit ? make("mark", text) : text,
  ]);
  return [...(isCutBefore ? ["… "] : []), ...drawn, ...(isCutAfter ? [" …"] : [])];
}

/** An element of the kind `name` that holds `children`. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
