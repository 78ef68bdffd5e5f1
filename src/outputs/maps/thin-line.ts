import type { Line } from "./geography.ts";

/** A part of the globe: what lies within `radius` degrees of a position. */
export interface Region {
  readonly longitude: number;
  readonly latitude: number;
  readonly radius: number;
}

/**
 * `line` with few of the positions that are far from `region`, since to project them all takes most of the time that a map
 * takes. What is left never comes nearer to the region than its own radius where the whole line does not.
 */
export function thinLine(line: Line, { longitude, latitude, radius }: Region): [number, number][] {
  const high = 2 * radius;
  const highest = Math.min(90, Math.abs(latitude) + high);
  // Around a pole, every longitude is near.
  const wide = highest > 85 ? 360 : high / Math.cos((highest * Math.PI) / 180);
  const thinned: [number, number][] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [index, [x, y]] of line.entries()) {
    const across = Math.abs(x - longitude);
    const isNear = Math.abs(y - latitude) <= high && (across <= wide || 360 - across <= wide);
    const isStep = Math.abs(x - lastX) >= radius || Math.abs(y - lastY) >= radius;
    if (!isNear && !isStep && index < line.length - 1) continue;
    thinned.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return thinned;
}
