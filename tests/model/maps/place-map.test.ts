import { describe, expect, it } from "vitest";
import { newestOf, entityOf, eventOf, markdownText, recapText, siteOf } from "../content-of.ts";
import type { Files } from "../content-of.ts";
import { buildMap, createMapOf } from "../../../src/model/maps/place-map.ts";

const hall = markdownText({ name: "Great Hall", latitude: "41.01", longitude: "28.98" });
const port = markdownText({ name: "Old Port", latitude: "46.48", longitude: "30.73" });
const named = {
  "places/hall.md": hall,
  "places/port.md": port,
  "places/inn.md": markdownText({ name: "The Inn" }),
};

function recapOf(text: string): Files {
  return { "recaps/day.md": recapText({ time: "2025-05-15 10:00 Kyiv" }, `- ${text} {#p}\n`) };
}

const namesOf = (map: { readonly places: readonly { readonly name: string }[] } | undefined) =>
  map?.places.map(({ name }) => name);

describe("the map of a recap", () => {
  it("shows the places with positions that it names, by name", () => {
    const site = siteOf({ ...named, ...recapOf("From Old Port by The Inn to Great Hall.") });
    expect(namesOf(newestOf(site).map)).toEqual(["Great Hall", "Old Port"]);
  });

  it("is none where it names no place with a position", () => {
    const site = siteOf({ ...named, ...recapOf("They met at The Inn.") });
    expect(newestOf(site).map).toBeUndefined();
  });

  it("is that of every recap that names the same places", () => {
    const again = {
      "recaps/again.md": recapText(
        { time: "2025-05-16 10:00 Kyiv" },
        "- To Old Port from Great Hall. {#p}\n",
      ),
    };
    const site = siteOf({ ...named, ...recapOf("From Great Hall to Old Port."), ...again });
    const [first, second] = site.recaps.map(({ map }) => map);
    expect(first).toBe(second);
    // One for both, and one for each place by itself.
    expect(site.maps).toHaveLength(3);
    expect(site.maps.map(({ url }) => url)).toContain(first?.url);
  });

  it("has another address where a place has moved or is called otherwise, and the same elsewhere", () => {
    const place = { name: "A", latitude: 1, longitude: 2, file: "a.md" };
    const { url } = buildMap([place]);
    expect(url).toMatch(/^\/maps\/[0-9a-f]{16}\.svg$/);
    expect(buildMap([{ ...place, file: "b.md" }]).url).toBe(url);
    expect(buildMap([{ ...place, name: "B" }]).url).not.toBe(url);
    expect(buildMap([{ ...place, longitude: 3 }]).url).not.toBe(url);
  });
});

describe("other maps", () => {
  it("show the places of an event’s file and those that its recaps name, and a place itself", () => {
    const site = siteOf({
      ...named,
      "events/talks.md": markdownText({ title: "The talks", places: "[hall]" }),
      ...recapOf("They left for Old Port."),
    });
    expect(namesOf(eventOf(site, "talks").map)).toEqual(["Great Hall", "Old Port"]);
    expect(namesOf(entityOf(site, "port").map)).toEqual(["Old Port"]);
    expect(entityOf(site, "inn").map).toBeUndefined();
  });

  it("are none, and nothing is looked through for them, where no place has a position", () => {
    const mapOf = createMapOf(new Map());
    const keys: Iterable<string> = {
      [Symbol.iterator]: () => {
        throw new Error("looked through");
      },
    };
    expect(mapOf(keys)).toBeUndefined();
    expect(siteOf(recapOf("They met.")).maps).toEqual([]);
  });

  it("take no more places than a map has room for, those that are given first", () => {
    const placed = new Map(
      Array.from({ length: 40 }, (_, index) => [
        `places/p${index}`,
        { name: `P${index}`, latitude: index, longitude: index, file: "" },
      ]),
    );
    const map = createMapOf(placed)(placed.keys());
    expect(map?.places).toHaveLength(16);
    expect(namesOf(map)).not.toContain("P16");
  });
});
