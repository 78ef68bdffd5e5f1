import { geoCircle, geoContains, geoDistance, geoInterpolate } from "d3-geo";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinLine, type Region } from "../../../src/outputs/maps/thin-line.ts";

const ukraine: Region = { longitude: 31, latitude: 49, radius: 8 };

describe("thinLine", () => {
  it("keeps everything near, the ends, and a few positions of what is far", () => {
    const near = [
      [30, 50],
      [30.1, 50.1],
    ] as const;
    const far = Array.from({ length: 200 }, (_, index) => [100 + index / 10, 10] as const);
    const thinned = thinLine([...near, ...far], ukraine);
    expect(thinned.slice(0, 2)).toEqual(near);
    expect(thinned.at(-1)).toEqual(far.at(-1));
    expect(thinned.length).toBeLessThan(8);
  });

  it("keeps what is near across the antimeridian", () => {
    const line = [
      [179.9, 65],
      [-179.9, 65.1],
      [-179.8, 65.2],
    ] as const;
    expect(thinLine(line, { longitude: -178, latitude: 65, radius: 3 })).toEqual(line);
  });

  it("still leads around the region where the line does", () => {
    const circle = geoCircle().center([31, 49]).radius(20).precision(1)();
    const line = (circle.coordinates[0] ?? []).map(([x = 0, y = 0]): [number, number] => [x, y]);
    const thinned = thinLine(line, ukraine);
    expect(thinned.length).toBeLessThan(line.length);
    for (const [index, to] of thinned.entries()) {
      const between = geoInterpolate(thinned[index - 1] ?? to, to)(0.5);
      expect((geoDistance([31, 49], between) * 180) / Math.PI).toBeGreaterThan(ukraine.radius);
    }
    expect(geoContains({ type: "Polygon", coordinates: [thinned] }, [31, 49])).toBe(true);
  });

  it("never cuts through the region", () => {
    const walk = fc.array(
      fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })),
      { minLength: 2, maxLength: 300 },
    );
    const check = (steps: readonly (readonly [number, number])[]): void => {
      let [x, y] = [60, 30];
      const line = steps.map(([right, up]): [number, number] => {
        x = Math.max(-170, Math.min(170, x + right / 10));
        y = Math.max(-80, Math.min(80, y + up / 10));
        return [x, y];
      });
      const isIn = (at: [number, number]): boolean =>
        (geoDistance([31, 49], at) * 180) / Math.PI <= ukraine.radius;
      const thinned = thinLine(line, ukraine);
      const kept = new Set(thinned.map(String));
      expect(line.filter(isIn).every((at) => kept.has(String(at)))).toBe(true);
      for (const [index, to] of thinned.entries()) {
        const from = thinned[index - 1] ?? to;
        if (isIn(from) || isIn(to)) continue;
        const between = geoInterpolate(from, to);
        const isCut = [0.25, 0.5, 0.75].some((part) => isIn(between(part)));
        const isWhole = line.some(
          (at, place) => String(at) === String(from) && String(line[place + 1]) === String(to),
        );
        expect(isCut && !isWhole).toBe(false);
      }
    };
    fc.assert(fc.property(walk, check), { numRuns: 100 });
  });
});
