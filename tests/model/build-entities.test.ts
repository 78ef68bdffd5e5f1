import { describe, expect, it } from "vitest";
import { buildEntities } from "../../src/model/build-entities.ts";
import type { Site, SiteEntity, SiteRecap } from "../../src/model/site.ts";
import {
  contentOf,
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "./content-of.ts";

function entityOf({ entities }: Site, id: string): SiteEntity {
  const entity = entities.find((each) => each.id === id);
  if (entity === undefined) throw new Error(`The site has no entity ${id}.`);
  return entity;
}

describe("the order of entities", () => {
  const person = (name: string, sort = name): string => markdownText({ name, sort });
  const idsOf = (files: Files): readonly string[] => siteOf(files).entities.map(({ id }) => id);

  it("is by kind, then by the name that lists sort by, then by id", () => {
    const files = {
      "organisations/alliance.md": markdownText({ name: "Alliance" }),
      "people/z-first.md": person("Zoe Abbot", "Abbot, Zoe"),
      "people/a-last.md": person("Adam Zorn", "Zorn, Adam"),
      "people/b-same.md": person("Smith", "Smith, J"),
      "people/a-same.md": person("J Smith", "Smith, J"),
      "places/ankara.md": markdownText({ name: "Ankara" }),
    };
    expect(idsOf(files)).toEqual(["z-first", "a-same", "b-same", "a-last", "ankara", "alliance"]);
  });

  it("takes small letters, accents and capitals together, as the site’s language does", () => {
    const files = {
      "people/vance.md": person("Vance"),
      "people/leyen.md": person("von der Leyen"),
      "people/witkoff.md": person("Witkoff"),
      "people/erdogan.md": person("Erdoğan"),
      "people/eriksen.md": person("eriksen"),
      "people/erdmann.md": person("Erdmann"),
    };
    expect(idsOf(files)).toEqual(["erdmann", "erdogan", "eriksen", "vance", "leyen", "witkoff"]);
  });

  it.each([
    ["en-GB", ["aland", "zorn"]],
    ["sv", ["zorn", "aland"]],
  ])("in the language %s is %j", (language, ids) => {
    const files = { "people/aland.md": person("Åland"), "people/zorn.md": person("Zorn") };
    const built = buildEntities(contentOf(files).entities, [], {
      perPage: 9,
      language,
      mapOf: () => undefined,
    });
    expect(built.map(({ id }) => id)).toEqual(ids);
  });
});

const UMEROV = { "people/umerov.md": markdownText({ name: "Umerov", aliases: "the minister" }) };

describe("the recaps of an entity", () => {
  const site = siteOf({
    ...UMEROV,
    "people/nobody.md": markdownText({ name: "Nobody" }),
    "people/fidan.md": markdownText({ name: "Fidan" }),
    "recaps/first.md": recapText(
      { time: "2025-05-15 10:00 Kyiv" },
      "- Umerov came. {#came}\n- They met Fidan. {#met}\n- He, the minister, left; Umerov spoke. {#left}\n",
    ),
    "recaps/silent.md": recapText({ time: "2025-05-15 11:00 Kyiv" }),
    "recaps/prose.md": recapText(
      { time: "2025-05-15 12:00 Kyiv" },
      "- They met.\n\nUmerov slept.\n",
    ),
    "recaps/last.md": recapText({ time: "2025-05-15 13:00 Kyiv" }, "- So Umerov.\n"),
    "recaps/heading.md": recapText({ time: "2025-05-15 14:00 Kyiv" }, "## Umerov\n\n- They met.\n"),
    "recaps/draft.md": recapText({ time: "2025-05-15 15:00 Kyiv", draft: "true" }, "- Umerov.\n"),
  });

  it("are those that name it, newest first, in points of theirs or in prose alone", () => {
    const { recaps, url } = entityOf(site, "umerov");
    const namingIn = ({ points }: SiteRecap): readonly string[] =>
      points.filter(({ names }) => names.some((name) => name.url === url)).map(({ id }) => id);
    expect(recaps.map((recap) => [recap.slug, namingIn(recap)])).toEqual([
      ["last", ["so-umerov"]],
      ["prose", []],
      ["first", ["came", "left"]],
    ]);
  });

  it("are none, on no pages, where no recap names it", () => {
    expect(entityOf(site, "nobody")).toMatchObject({ recaps: [], pages: [] });
  });

  it("tell two entities with one id by their kind", () => {
    const files = {
      "people/georgia.md": markdownText({ name: "Georgia Smith" }),
      "places/georgia.md": markdownText({ name: "Georgia" }),
      "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }, "- In Georgia.\n"),
    };
    const counts = siteOf(files).entities.map(({ url, recaps }) => [url, recaps.length]);
    expect(counts).toEqual([
      ["/people/georgia/", 0],
      ["/places/georgia/", 1],
    ]);
  });
});

describe("the pages of an entity", () => {
  it("are counted from its oldest recap, at addresses that their numbers give", () => {
    const site = siteOf({
      "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
      "organisations/sides.md": markdownText({ name: "both sides" }),
      ...dailyRecaps(5),
    });
    const { pages } = entityOf(site, "sides");
    expect(pages.map(({ url, items }) => [url, items.map(({ slug }) => slug)])).toEqual([
      ["/organisations/sides/page/1/", ["day-2", "day-1"]],
      ["/organisations/sides/page/2/", ["day-4", "day-3"]],
      ["/organisations/sides/page/3/", ["day-5"]],
    ]);
  });
});
