import { LABEL_SIZE, MAP_SIZE } from "./map-size.ts";

/** A point of a map, in its units from the left and from the top. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch of text on a map: where its base line begins, ends or has its middle, and the room that it takes. */
export interface PlacedLabel extends MapPoint {
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
}

/** A part of a map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The radius of a dot, with the ring around it. */
export const DOT_RADIUS = 4.5;

// What a text rises above its base line and hangs below it, in parts of its size.
const ASCENT = 0.76;
const DESCENT = 0.24;
const GAP = 3;
// What stays free along the edges.
const MARGIN = 4;

/**
 * Finds room beside `dots` for labels of `widths`; a dot without a width gets none. None overlaps another, one of `taken`, a
 * dot, or the map’s edges. Those with the fewest places to go choose first, and among them the longest.
 */
export function placeLabels(
  dots: readonly MapPoint[],
  widths: readonly (number | undefined)[],
  taken: readonly PlacedLabel[] = [],
): readonly (PlacedLabel | undefined)[] {
  const used = taken.map(({ box }) => box);
  const dotBoxes = dots.map(boxOfDot);
  const isFree = ({ box }: PlacedLabel): boolean => isInside(box) && !isHit(box, dotBoxes);
  const waiting = dots.flatMap((dot, index) => {
    const width = widths[index];
    if (width === undefined) return [];
    return [{ index, width, choices: listChoices(dot, width).filter(isFree) }];
  });
  waiting.sort(
    (a, b) => a.choices.length - b.choices.length || b.width - a.width || a.index - b.index,
  );
  const placed: (PlacedLabel | undefined)[] = dots.map(() => undefined);
  for (const { index, choices } of waiting) {
    const chosen = choices.find(({ box }) => !isHit(box, used));
    if (chosen === undefined) continue;
    placed[index] = chosen;
    used.push(chosen.box);
  }
  return placed;
}

/** The eight positions around a dot, the best to read first. */
function listChoices({ x, y }: MapPoint, width: number): readonly PlacedLabel[] {
  const side = DOT_RADIUS + GAP;
  const slant = 0.7 * side;
  const middle = y + ((ASCENT - DESCENT) / 2) * LABEL_SIZE;
  const [above, below] = [y - side - DESCENT * LABEL_SIZE, y + side + ASCENT * LABEL_SIZE];
  const [higher, lower] = [y - slant, y + slant + (ASCENT - DESCENT) * LABEL_SIZE];
  const positions: readonly (readonly [number, number, PlacedLabel["anchor"]])[] = [
    [x + side, middle, "start"],
    [x - side, middle, "end"],
    [x, above, "middle"],
    [x, below, "middle"],
    [x + slant, higher, "start"],
    [x + slant, lower, "start"],
    [x - slant, higher, "end"],
    [x - slant, lower, "end"],
  ];
  return positions.map(([at, line, anchor]) => placeText({ x: at, y: line }, anchor, width));
}

function placeText(at: MapPoint, anchor: PlacedLabel["anchor"], width: number): PlacedLabel {
  const shift = { start: 0, middle: width / 2, end: width }[anchor];
  const left = at.x - shift;
  const top = at.y - ASCENT * LABEL_SIZE;
  const box = { left, top, right: left + width, bottom: at.y + DESCENT * LABEL_SIZE };
  return { ...at, anchor, box };
}

function boxOfDot({ x, y }: MapPoint): Box {
  const [left, top] = [x - DOT_RADIUS, y - DOT_RADIUS];
  return { left, top, right: x + DOT_RADIUS, bottom: y + DOT_RADIUS };
}

function isInside({ left, top, right, bottom }: Box): boolean {
  const { width, height } = MAP_SIZE;
  return left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;
}

function isHit(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom,
  );
}
