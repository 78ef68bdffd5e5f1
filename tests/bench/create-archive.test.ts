import { describe, expect, test } from "vitest";
import { createArchive } from "../../bench/create-archive.ts";

const size = { recaps: 250, people: 40 };

describe("an archive to measure with", () => {
  test("is the same each time for the same size", () => {
    expect([...createArchive(size).recaps()]).toEqual([...createArchive(size).recaps()]);
    expect(createArchive(size).people).toEqual(createArchive(size).people);
  });

  test("gives recaps of six points and some 370 words, oldest first", () => {
    const recaps = [...createArchive(size).recaps()];
    expect(recaps).toHaveLength(size.recaps);
    expect(recaps.every(({ points }) => points.length === 6)).toBe(true);
    const words = recaps.map(({ points }) => points.join(" ").split(" ").length);
    expect(Math.min(...words)).toBeGreaterThan(345);
    expect(Math.max(...words)).toBeLessThan(395);
    const times = recaps.map(({ day, clock }) => `${day} ${clock}`);
    expect(times).toEqual(times.toSorted());
  });

  test("spreads its recaps over events of about a hundred", () => {
    const { events, recaps } = createArchive(size);
    const counts = Map.groupBy(recaps(), ({ event }) => event);
    expect([...counts].map(([id, { length }]) => [id, length])).toEqual([
      ["event-0", 84],
      ["event-1", 83],
      ["event-2", 83],
    ]);
    expect(events.map(({ id }) => id)).toEqual([...counts.keys()]);
  });

  test("changes no recap when more come after, which belong to the last event", () => {
    const [before, after] = [[...createArchive(size).recaps()], [...createArchive(size).recaps(2)]];
    expect(after.slice(0, -2)).toEqual(before);
    expect(after.slice(-2).map(({ event, slug }) => [event, slug])).toEqual([
      ["event-2", "recap-250"],
      ["event-2", "recap-251"],
    ]);
  });

  test("names people by what their files call them", () => {
    const { people, recaps } = createArchive(size);
    const names = new Set(people.map(({ first, last }) => `${first} ${last}`));
    const named = [...recaps()].flatMap(({ points }) =>
      points.map((point) => /^\*\*(\S+ \S+) /.exec(point)?.[1] ?? ""),
    );
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });
});
