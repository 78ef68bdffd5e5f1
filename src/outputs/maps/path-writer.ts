import type { GeoContext } from "d3-geo";

/** Takes what is drawn and writes it as a path of SVG. */
export interface PathWriter extends GeoContext {
  readonly write: () => string;
}

/** How many steps of a written path make a unit of the map. */
export const STEPS_PER_UNIT = 10;

// What is lower and narrower than that many steps could not be told from a speck.
const SMALLEST = 8;

/**
 * A writer of paths in whole steps, each point told from the one before: a third of the length that points by themselves
 * have. What is too small to be seen is left out.
 */
export function createPathWriter(): PathWriter {
  const lines: string[] = [];
  let line: Step[] = [];
  let [x, y] = [0, 0];
  const end = (isClosed: boolean): void => {
    if (isVisible(line)) {
      const [[startX, startY] = [0, 0]] = line;
      lines.push(`m${startX - x} ${startY - y}l${listMoves(line)}${isClosed ? "z" : ""}`);
      // A closed line leads back to where it began.
      [x, y] = (isClosed ? line[0] : line.at(-1)) ?? [x, y];
    }
    line = [];
  };
  const add = (at: number, down: number): void => {
    const step: Step = [Math.round(at * STEPS_PER_UNIT), Math.round(down * STEPS_PER_UNIT)];
    const last = line.at(-1);
    if (last === undefined || last[0] !== step[0] || last[1] !== step[1]) line.push(step);
  };
  return {
    beginPath: () => {},
    moveTo: (at, down) => {
      end(false);
      add(at, down);
    },
    lineTo: add,
    closePath: () => end(true),
    arc: () => {},
    write: () => {
      end(false);
      return lines.join("");
    },
  };
}

type Step = readonly [x: number, y: number];

function isVisible(line: readonly Step[]): boolean {
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return (
    line.length > 1 &&
    Math.max(spread(line.map(([x]) => x)), spread(line.map(([, y]) => y))) >= SMALLEST
  );
}

/** The steps of `line` from its first point on; a minus parts two numbers by itself. */
function listMoves(line: readonly Step[]): string {
  const moves = line
    .slice(1)
    .flatMap(([x, y], index) => [x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0)]);
  return moves.join(" ").replaceAll(" -", "-");
}
