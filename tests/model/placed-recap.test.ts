import { describe, expect, it } from "vitest";
import type { Recap, RecapOutline, RecapText } from "../../src/content/recap.ts";
import { buildSite } from "../../src/model/build-site.ts";
import { PlacedRecap, type RecapNames, type Surroundings } from "../../src/model/placed-recap.ts";
import { createDayAt } from "../../src/time/day.ts";
import { at, kyivMoscow } from "../time/kyiv-moscow.ts";
import { contentOf, lateNow, newestOf, recapText, siteOf } from "./content-of.ts";
import { meetingBody, meetingFiles, meetingTime } from "./meeting-files.ts";

describe("a placed recap", () => {
  it("has its day and address by the primary zone, its clocks, and when its news last changed", () => {
    const recap = siteOf(meetingFiles).recaps.find(({ slug }) => slug === "meeting");
    expect(recap).toMatchObject({
      day: "2025-01-15",
      url: "/2025/01/15/meeting/",
      isPublic: true,
      modifiedAt: at("2025-01-16T07:00:00Z"),
      namedKeys: ["people/umerov", "people/fidan", "places/istanbul"],
    });
    expect(recap?.clock.iso).toBe("2025-01-15T21:30:00Z");
    expect(recap?.clock.faces.map(({ day }) => day)).toEqual(["2025-01-15", "2025-01-16"]);
  });

  it("has its points as they stand in its body, which is put together once", () => {
    const recap = newestOf(
      siteOf({ "recaps/a.md": recapText({ time: meetingTime }, `${meetingBody}\nProse.\n`) }),
    );
    expect(recap.points.map(({ id }) => id)).toEqual(["met", "left"]);
    expect(recap.body).toBe(recap.body);
  });

  it("is not public under embargo, nor as a draft", () => {
    const lines = [{ draft: "true" }, { publish: "2025-01-16 09:00 Kyiv" }];
    const states = lines.map((more) => {
      const options = { now: at("2025-01-16T06:00:00Z"), withDrafts: true };
      return newestOf(siteOf({ "recaps/a.md": recapText({ time: meetingTime, ...more }) }, options))
        .isPublic;
    });
    expect(states).toEqual([false, false]);
  });
});

describe("what a recap is placed by", () => {
  const TEXT = [
    "opener",
    "summary",
    "leads",
    "pointPrints",
    "image",
    "body",
    "points",
    "sources",
    "missingIds",
  ] as const;
  const refuse = (): never => {
    throw new Error("The text was read.");
  };

  const NAMES: RecapNames = {
    keys: ["people/umerov"],
    blocks: refuse,
    owners: refuse,
    blocksFingerprint: "",
  };

  /** The recap `meeting` where reading any part of its text fails. */
  function unreadable(): Recap {
    const recap = contentOf(meetingFiles).recaps.find(({ slug }) => slug === "meeting");
    if (recap === undefined) throw new Error("The content has no such recap.");
    const properties = TEXT.map(
      (key: keyof (RecapText & RecapOutline)) => [key, { get: refuse }] as const,
    );
    return Object.defineProperties({ ...recap }, Object.fromEntries(properties));
  }

  it("is not its text, nor the places of the names in it", () => {
    const among: Surroundings = {
      clockwork: kyivMoscow,
      isPublic: () => true,
      dayAt: createDayAt(kyivMoscow.zones[0]),
      events: new Map(),
      authors: new Map(),
      images: new Map(),
      nameOn: refuse,
      mapOf: () => undefined,
      bodies: (_, make) => make(),
      clocks: (_, make) => make(),
      leads: (_, make) => make(),
      fingerprintOf: (key) => key,
    };
    const recap = new PlacedRecap(unreadable(), NAMES, among);
    expect(recap.url).toBe("/2025/01/15/meeting/");
    expect([recap.title, recap.clock.iso]).toEqual(["They meet", "2025-01-15T21:30:00Z"]);
    expect(recap.fingerprint).toMatch(/^[\w-]{43}$/);
    for (const key of TEXT) expect(() => Reflect.get(recap, key), key).toThrow("was read");
  });

  it("is not its text on a whole site, where its names were found earlier", () => {
    const content = contentOf(meetingFiles);
    const recaps = content.recaps.map((recap) => (recap.slug === "meeting" ? unreadable() : recap));
    const options = { now: lateNow, withDrafts: false, url: undefined };
    const site = buildSite({ ...content, recaps }, options, () => NAMES);
    expect(site.recaps).toHaveLength(3);
    expect(site.entities.find(({ id }) => id === "umerov")?.recaps).toHaveLength(3);
    expect(site.corrections.map(({ url }) => url)).toEqual(["/2025/01/15/meeting/#left"]);
    expect(new Set(site.recaps.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});
