import { describe, expect, it } from "vitest";
import { buildRhythm, type Rhythm } from "../../src/model/event-rhythm.ts";
import { recapText, siteOf, type Files } from "./content-of.ts";

/** The rhythm of all recaps of the site that `files` make. */
function rhythmOf(files: Files): Rhythm | undefined {
  const { recaps, settings } = siteOf(files);
  return buildRhythm(recaps, settings.clockwork.zones[0]);
}

/** Recaps at `times`, each with as many points as `points` says, or one. */
function recapsAt(times: readonly string[], points = 1): Files {
  const body = Array.from({ length: points }, (_, index) => `- Point. {#p${index}}\n`).join("");
  return Object.fromEntries(
    times.map((time, index) => [`recaps/r${index}.md`, recapText({ time }, body)]),
  );
}

describe("buildRhythm", () => {
  it("is nothing where there are no recaps, and where all are of one day or of two", () => {
    expect(rhythmOf({})).toBeUndefined();
    const day = ["2025-05-15 00:05 Kyiv", "2025-05-15 23:55 Kyiv"];
    expect(rhythmOf(recapsAt(day))).toBeUndefined();
    expect(rhythmOf(recapsAt([...day, "2025-05-16 23:55 Kyiv"]))).toBeUndefined();
    expect(rhythmOf(recapsAt([...day, "2025-05-17 00:05 Kyiv"]))).toBeDefined();
  });

  it("counts recaps and points of each day by the clocks of the zone, empty days among them", () => {
    const files = recapsAt(
      ["2025-05-15 22:00 Kyiv", "2025-05-17 00:30 Kyiv", "2025-05-17 12:00 Kyiv"],
      3,
    );
    expect(rhythmOf(files)?.spans).toEqual([
      {
        first: "2025-05-15",
        last: "2025-05-15",
        url: "/2025/05/15/",
        recaps: 1,
        points: 3,
        corrections: 0,
      },
      {
        first: "2025-05-16",
        last: "2025-05-16",
        url: undefined,
        recaps: 0,
        points: 0,
        corrections: 0,
      },
      {
        first: "2025-05-17",
        last: "2025-05-17",
        url: "/2025/05/17/",
        recaps: 2,
        points: 6,
        corrections: 0,
      },
    ]);
  });

  it("puts marks where their moments lie between the first day’s beginning and the last day’s end", () => {
    const files = recapsAt([
      "2025-05-15 12:00 Kyiv",
      "2025-05-16 00:00 Kyiv",
      "2025-05-18 18:00 Kyiv",
    ]);
    expect(rhythmOf(files)?.recaps.map(({ share }) => share)).toEqual([0.125, 0.25, 0.9375]);
  });

  it("keeps each day as wide as any other where clocks change", () => {
    const files = recapsAt([
      "2025-03-29 12:00 Kyiv",
      "2025-03-30 12:00 Kyiv",
      "2025-03-31 12:00 Kyiv",
    ]);
    const shares = rhythmOf(files)?.recaps.map(({ share }) => share) ?? [];
    expect(shares.map((share) => share * 6)).toEqual([1, 3, 5]);
  });

  it("counts corrections on the days on which they were made, and those made later apart", () => {
    const corrections =
      "[{ time: 2025-05-16 12:00 Kyiv, point: p0, text: One. }, { time: 2025-06-16 12:00 Kyiv, text: Two. }]";
    const rhythm = rhythmOf({
      ...recapsAt(["2025-05-18 20:00 Kyiv"]),
      "recaps/first.md": recapText(
        { time: "2025-05-15 10:00 Kyiv", corrections },
        "- Point. {#p0}\n",
      ),
    });
    expect(rhythm?.spans.map((span) => span.corrections)).toEqual([0, 1, 0, 0]);
    expect(rhythm?.corrections.map(({ share, url }) => [share, url])).toEqual([
      [0.375, "/2025/05/15/first/#p0"],
    ]);
    expect(rhythm?.laterCorrections).toBe(1);
  });

  it("takes days together where there are too many to be drawn, and marks that would lie on one another", () => {
    const times = Array.from({ length: 600 }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
      return `${day} 12:00 Kyiv`;
    });
    const rhythm = rhythmOf(recapsAt(times));
    expect(rhythm?.spans).toHaveLength(150);
    expect(rhythm?.spans[0]).toMatchObject({
      first: "2024-01-01",
      last: "2024-01-04",
      url: "/2024/01/04/",
      recaps: 4,
    });
    const total = rhythm?.spans.reduce((sum, { recaps }) => sum + recaps, 0);
    expect(total).toBe(600);
    expect(rhythm?.recaps.length).toBeLessThanOrEqual(241);
    expect(rhythm?.recaps.at(-1)?.url).toBe("/2025/08/22/r599/");
  });
});
