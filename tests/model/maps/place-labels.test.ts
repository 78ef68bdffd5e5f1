import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP_SIZE } from "../../../src/model/maps/map-size.ts";
import { DOT_RADIUS, placeLabels, type Box } from "../../../src/model/maps/place-labels.ts";

const { width, height } = MAP_SIZE;
const point = fc.record({
  x: fc.integer({ min: 0, max: width }),
  y: fc.integer({ min: 0, max: height }),
});
const dotsAndWidths = fc.array(fc.tuple(point, fc.integer({ min: 5, max: 200 })), {
  minLength: 1,
  maxLength: 16,
});

function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe("placeLabels", () => {
  it("never lets two labels overlap, nor one and a dot, and never leaves the map", () => {
    const check = (given: readonly (readonly [{ x: number; y: number }, number])[]): void => {
      const dots = given.map(([dot]) => dot);
      const labels = placeLabels(
        dots,
        given.map(([, own]) => own),
      );
      const boxes = labels.flatMap((label) => label?.box ?? []);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
        expect(boxes.slice(index + 1).filter((other) => doOverlap(box, other))).toEqual([]);
        const hit = dots.filter(({ x, y }) => {
          const [left, top] = [x - DOT_RADIUS, y - DOT_RADIUS];
          return doOverlap(box, { left, top, right: x + DOT_RADIUS, bottom: y + DOT_RADIUS });
        });
        expect(hit).toEqual([]);
      }
    };
    fc.assert(fc.property(dotsAndWidths, check), { numRuns: 500 });
  });

  it("gives labels of numbers the room that names have left", () => {
    const check = (given: readonly (readonly [{ x: number; y: number }, number])[]): void => {
      const dots = given.map(([dot]) => dot);
      const widths = given.map(([, own]) => own);
      const named = placeLabels(dots, widths);
      const taken = named.filter((label) => label !== undefined);
      const numbered = placeLabels(
        dots,
        named.map((label) => (label === undefined ? 11 : undefined)),
        taken,
      );
      for (const label of numbered)
        for (const other of taken)
          expect(label !== undefined && doOverlap(label.box, other.box)).toBe(false);
    };
    fc.assert(fc.property(dotsAndWidths, check), { numRuns: 300 });
  });

  it.each([
    ["in the middle stands to the right", { x: 160, y: 120 }, "start"],
    ["at the right edge stands to the left", { x: 315, y: 120 }, "end"],
  ])("has a label whose dot is %s", (_, dot, anchor) => {
    expect(placeLabels([dot], [80])[0]?.anchor).toBe(anchor);
  });

  it("leaves off what has no room", () => {
    expect(placeLabels([{ x: 160, y: 120 }], [width])).toEqual([undefined]);
  });
});
