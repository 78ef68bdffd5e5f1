import { geoContains } from "d3-geo";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openGeography } from "../../../src/build/maps/open-geography.ts";
import type { Line, Outline } from "../../../src/outputs/maps/geography.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-maps-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const geography = openGeography(folder);

/** Whether a position in degrees east and north is on land. */
function isOnLand(land: readonly Outline<readonly Line[]>[], at: [number, number]): boolean {
  const coordinates = land.map((each) =>
    each.coordinates.map((ring) => ring.map(([x, y]) => [x, y])),
  );
  return geoContains({ type: "MultiPolygon", coordinates }, at);
}

describe("openGeography", () => {
  it("reads and prepares nothing before it is asked", () => {
    expect(geography.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(existsSync(join(folder, ".cache"))).toBe(false);
  });

  it.each(["near", "middle", "far"] as const)("tells land from sea in %s outlines", (detail) => {
    const { land, borders } = geography.read(detail);
    const at: Readonly<Record<string, [number, number]>> = {
      Kyiv: [30.52, 50.45],
      Simferopol: [34.1, 44.95],
      Anchorage: [-149.5, 61.3],
      "the Black Sea": [34, 43],
      "the Pacific": [180, 0],
    };
    const found = Object.entries(at).filter(([, position]) => isOnLand(land, position));
    expect(found.map(([name]) => name)).toEqual(["Kyiv", "Simferopol", "Anchorage"]);
    expect(borders.length).toBeGreaterThan(100);
  });

  it("draws no border between Crimea and the rest of Ukraine", () => {
    const { borders } = geography.read("near");
    const isOnTheIsthmus = ([x = 0, y = 0]: readonly number[]): boolean =>
      x > 33.2 && x < 35.2 && y > 45.6 && y < 46.4;
    expect(borders.filter(({ coordinates }) => coordinates.some(isOnTheIsthmus))).toEqual([]);
  });

  it("keeps what it has prepared, a file for each detail", () => {
    const kept = readdirSync(join(folder, ".cache", "maps")).toSorted();
    const key = geography.fingerprint;
    expect(kept).toEqual([`${key}-far.json`, `${key}-middle.json`, `${key}-near.json`]);
    expect(openGeography(folder).read("far")).toEqual(geography.read("far"));
  });
});
