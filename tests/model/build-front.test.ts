import { describe, expect, it } from "vitest";
import { buildFront, newestYear, type Front } from "../../src/model/build-front.ts";
import { dailyRecaps, markdownText, recapText, siteOf, type Files } from "./content-of.ts";

function frontOf(files: Files = {}): Front {
  return buildFront(siteOf(files));
}

describe("the front page", () => {
  it("has the newest recap in full, its clock, and those before it", () => {
    const { lead, newest, earlier } = frontOf(dailyRecaps(3));
    expect(lead?.slug).toBe("day-3");
    expect(newest?.iso).toBe("2025-05-03T07:00:00Z");
    expect(earlier.map(({ slug }) => slug)).toEqual(["day-2", "day-1"]);
  });

  it("has the newest pinned recap in full, and the clock of the newest still", () => {
    const pin = (day: number): Files => ({
      [`recaps/day-${day}.md`]: recapText({ time: `2025-05-0${day} 10:00 Kyiv`, pinned: "true" }),
    });
    const { lead, newest, earlier } = frontOf({ ...dailyRecaps(4), ...pin(1), ...pin(2) });
    expect(lead?.slug).toBe("day-2");
    expect(newest?.iso).toBe("2025-05-04T07:00:00Z");
    expect(earlier.map(({ slug }) => slug)).toEqual(["day-4", "day-3", "day-1"]);
  });

  it.each([
    [1, 0],
    [12, 11],
    [13, 12],
    [14, 12],
  ])(
    "of %i recaps lists %i, whether the one in full is the newest or an old one",
    (count, listed) => {
      const [first = ""] = Object.keys(dailyRecaps(1));
      const pinned = recapText({ time: "2025-05-01 10:00 Kyiv", pinned: "true" });
      for (const more of [{}, { [first]: pinned }])
        expect(frontOf({ ...dailyRecaps(count), ...more }).earlier).toHaveLength(listed);
    },
  );

  it("has every live event, and five others", () => {
    const events = Array.from({ length: 6 }, (_, index) => [
      [`events/live-${index}.md`, markdownText({ title: `Live ${index}` })],
      [`events/over-${index}.md`, markdownText({ title: `Over ${index}`, state: "ended" })],
    ]).flat();
    const { live, others } = frontOf(Object.fromEntries(events) as Files);
    expect(live.map(({ title }) => title)).toHaveLength(7);
    expect(live.every(({ state }) => state === "live")).toBe(true);
    expect(others.map(({ title }) => title)).toEqual([
      "Over 0",
      "Over 1",
      "Over 2",
      "Over 3",
      "Over 4",
    ]);
    expect(others[0]).not.toHaveProperty("recaps");
  });

  it("has the three newest corrections", () => {
    const corrections = [1, 2, 3, 4].map(
      (day) => `{ time: 2025-05-1${day} 09:00 Kyiv, text: ${day}. }`,
    );
    const time = "2025-05-10 10:00 Kyiv";
    const files = {
      "recaps/a.md": recapText({ time, corrections: `[${corrections.join(", ")}]` }),
    };
    expect(frontOf(files).corrections.map(({ text }) => text)).toEqual(["4.", "3.", "2."]);
  });

  it("has nothing where there is no recap", () => {
    expect(
      frontOf({ "events/talks.md": markdownText({ title: "Talks", state: "ended" }) }),
    ).toEqual({
      lead: undefined,
      newest: undefined,
      live: [],
      others: [expect.objectContaining({ title: "Talks", newest: undefined })],
      earlier: [],
      corrections: [],
      year: undefined,
    });
  });
});

describe("the newest year", () => {
  it("is the last with recaps, without its months", () => {
    const old = { "recaps/old.md": recapText({ time: "2024-05-01 10:00 Kyiv" }) };
    expect(newestYear(siteOf({ ...dailyRecaps(1), ...old }))).toEqual({
      year: "2025",
      url: "/2025/",
    });
    expect(newestYear(siteOf())).toBeUndefined();
  });
});
