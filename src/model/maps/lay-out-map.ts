import { LABEL_SIZE, MAP_SIZE } from "./map-size.ts";
import type { MapPlace } from "./map-place.ts";
import { placeLabels, type MapPoint, type PlacedLabel } from "./place-labels.ts";
import { projectPlaces } from "./project-places.ts";
import { widthOf } from "./text-width.ts";

/** A place on the map: its dot, and the name or the number beside it, where there is room for either. */
export interface MapMark {
  readonly x: number;
  readonly y: number;
  readonly label: (PlacedLabel & { readonly text: string }) | undefined;
  /** Of a place whose name has no room, what stands for it on the map. */
  readonly number: number | undefined;
}

/** The marks of a map’s places, in their order. */
export type MapLayout = readonly MapMark[];

// Names that are farther away are not in the way.
const MOST_ASKED = 5;

/**
 * Lays out a map of `places`: names never overlap and never leave the map, and numbers stand for those that have no room.
 * Where not even a number has any, a name near to it makes way, if that helps.
 */
export function layOutMap(places: readonly Omit<MapPlace, "file">[]): MapLayout {
  const dots = places.map(projectPlaces(places, MAP_SIZE).project);
  const names = places.map(({ name }) => name);
  const label = (barred: ReadonlySet<number>): readonly DotLabels[] =>
    labelDots(dots, names, barred);
  let barred: ReadonlySet<number> = new Set();
  let labels = label(barred);
  for (const lost of listLost(labels)) {
    if (dots.length === 1) break;
    const better = listNear(dots, labels, lost)
      .map((index) => new Set([...barred, index]))
      .find((more) => listLost(label(more)).length < listLost(labels).length);
    if (better === undefined) continue;
    barred = better;
    labels = label(barred);
  }
  return numberMarks(dots, names, labels);
}

/** The dots that have neither a name nor a number. */
function listLost(labels: readonly DotLabels[]): readonly number[] {
  return labels.flatMap(({ asName, asNumber }, index) =>
    (asName ?? asNumber) === undefined ? [index] : [],
  );
}

/** The labels that a dot may have. */
interface DotLabels {
  readonly asName: PlacedLabel | undefined;
  readonly asNumber: PlacedLabel | undefined;
}

/** Finds room for names but those of the places in `barred`, and then for the numbers of all that have none. */
function labelDots(
  dots: readonly MapPoint[],
  names: readonly string[],
  barred: ReadonlySet<number>,
): readonly DotLabels[] {
  const named = placeLabels(
    dots,
    names.map((name, index) => (barred.has(index) ? undefined : widthOf(name, LABEL_SIZE))),
  );
  const digits = widthOf(names.length > 9 ? "00" : "0", LABEL_SIZE);
  const numbered = placeLabels(
    dots,
    // The only place of a map needs no number.
    named.map((label) => (label === undefined && dots.length > 1 ? digits : undefined)),
    named.filter((label) => label !== undefined),
  );
  return dots.map((_, index) => ({ asName: named[index], asNumber: numbered[index] }));
}

/** The dots with names around the dot `from`, the nearest first. */
function listNear(
  dots: readonly MapPoint[],
  labels: readonly DotLabels[],
  from: number,
): readonly number[] {
  const start = dots[from] ?? { x: 0, y: 0 };
  return [...dots.entries()]
    .filter(([index]) => labels[index]?.asName !== undefined)
    .map(([index, { x, y }]) => ({ index, distance: Math.hypot(x - start.x, y - start.y) }))
    .toSorted((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, MOST_ASKED)
    .map(({ index }) => index);
}

/** Counts the numbers through. */
function numberMarks(
  dots: readonly MapPoint[],
  names: readonly string[],
  labels: readonly DotLabels[],
): MapLayout {
  let last = 0;
  return dots.map(({ x, y }, index): MapMark => {
    const { asName, asNumber } = labels[index] ?? {};
    if (asName !== undefined)
      return { x, y, label: { ...asName, text: names[index] ?? "" }, number: undefined };
    if (asNumber === undefined) return { x, y, label: undefined, number: undefined };
    last += 1;
    return { x, y, label: { ...asNumber, text: String(last) }, number: last };
  });
}
