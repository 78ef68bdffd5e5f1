import { describe, expect, it } from "vitest";
import { keyOfEntity } from "../../src/model/find-names.ts";
import { newestOf } from "../../src/model/paginate.ts";
import { sumUpMentions } from "../../src/model/sum-up-mentions.ts";
import { EntityArchivePage, EntityPage } from "../../templates/entity-page.tsx";
import {
  dailyRecaps,
  entityOf,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
  type Lines,
} from "../model/content-of.ts";
import {
  contextOf,
  draw,
  headingsIn,
  linksIn,
  mainOf,
  partOf,
  withoutPictures,
  wordsIn,
} from "./draw.ts";

/** The page of the entity `id` of the site that `files` make. */
function pageOf(files: Files, id: string): string {
  const site = siteOf(files);
  const entity = entityOf(site, id);
  const newest = newestOf(entity.pages);
  const mentions = sumUpMentions(keyOfEntity(entity), entity.recaps);
  return withoutPictures(draw(EntityPage({ context: contextOf(site), entity, newest, mentions })));
}

/** What the page of a place with `lines` says of where it is. */
function positionOf(lines: Lines): string {
  const hall = markdownText({ name: "Great Hall", ...lines });
  return wordsIn(partOf(pageOf({ "places/hall.md": hall }, "hall"), "p", "position"));
}

describe("the page of a person, a place or an organisation", () => {
  it.each([
    ["people", "People"],
    ["places", "Places"],
    ["organisations", "Organisations"],
  ])("among %s leads up to all of them", (kind, label) => {
    const html = mainOf(pageOf({ [`${kind}/a.md`]: markdownText({ name: "A name" }) }, "a"));
    expect(linksIn(html)).toEqual([[label, `/${kind}/`]]);
    expect(headingsIn(html)).toEqual([[1, "A name"]]);
  });

  it("says who it is, with the dates of each role, and what its file adds", () => {
    const roles = "[{ role: minister, to: 2025-07 }, { role: chair, from: 2025-07-18 }]";
    const berg = markdownText({ name: "Anna Berg", roles }, "She led [talks](/events/talks/).");
    const html = pageOf({ "people/berg.md": berg }, "berg");
    expect(wordsIn(mainOf(html))).toBe(
      "People Anna Berg minister, until July 2025 chair, since 18 July 2025 She led talks. No recap names it yet.",
    );
    expect(html).toContain('<meta name="description" content="All mentions of Anna Berg"');
  });

  it("gives the other names in their languages, and leaves out parts of the name itself", () => {
    const transliterations = "[{ lang: uk, name: Анна Берґ }, { lang: ru, name: Анна Берг }]";
    const aliases = "[Berg, Madam Berg, Frau Berg]";
    const berg = markdownText({ name: "Anna Berg", aliases, transliterations });
    const names = partOf(pageOf({ "people/berg.md": berg }, "berg"), "p", "other-names");
    expect(wordsIn(names)).toBe("Also written Madam Berg, Frau Berg, Анна Берґ, Анна Берг");
    expect(names).toContain('<span lang="uk">Анна Берґ</span>');
    expect(names).toContain('<span lang="ru">Анна Берг</span>');
    expect(names.match(/ lang=/g)).toHaveLength(2);
  });

  it("has no line of other names where they are only parts of the name", () => {
    const berg = markdownText({ name: "Anna Berg", aliases: "[Berg, Anna]" });
    expect(pageOf({ "people/berg.md": berg }, "berg")).not.toContain("other-names");
  });

  it.each<[lines: Lines, words: string]>([
    [{ latitude: "41.01", longitude: "28.98" }, "41.01° north, 28.98° east"],
    [{ latitude: "-33.4", longitude: "-70.66" }, "33.40° south, 70.66° west"],
    [{ latitude: "61.25", longitude: "-149.8" }, "61.25° north, 149.80° west"],
    [{ latitude: "-33.87", longitude: "151.21" }, "33.87° south, 151.21° east"],
    [{ latitude: "0", longitude: "0" }, "0.00° north, 0.00° east"],
    [{ zone: "Europe/Istanbul" }, "Its clocks follow the zone Europe/Istanbul."],
    [
      { latitude: "41.01", longitude: "28.98", zone: "Europe/Istanbul" },
      "41.01° north, 28.98° east. Its clocks follow the zone Europe/Istanbul.",
    ],
    [{}, ""],
  ])("of a place with %j says where it is and what its clocks follow", (lines, words) => {
    expect(positionOf(lines)).toBe(words);
  });

  it("lists the recaps that name it with the points that do, or their summary where only prose does", () => {
    const html = mainOf(
      pageOf(
        {
          "people/berg.md": markdownText({ name: "Anna Berg" }),
          "recaps/a.md": recapText(
            { time: "2025-05-15 10:00 Kyiv", title: "Points" },
            "- They met. {#met}\n- Anna Berg left. {#left}\n",
          ),
          "recaps/b.md": recapText(
            { time: "2025-05-16 10:00 Kyiv", title: "Prose", summary: "In short." },
            "- They met. {#met}\n\nAnna Berg was there.\n",
          ),
          "recaps/c.md": recapText({ time: "2025-05-17 10:00 Kyiv", title: "Elsewhere" }),
        },
        "berg",
      ),
    );
    expect(wordsIn(html)).toContain("In short.");
    expect(linksIn(html).slice(1)).toEqual([
      ["Friday 16 May 2025", "/2025/05/16/"],
      ["Prose", "/2025/05/16/b/"],
      ["Thursday 15 May 2025", "/2025/05/15/"],
      ["Points", "/2025/05/15/a/"],
      ["Anna Berg left.", "/2025/05/15/a/#left"],
    ]);
    expect(html).not.toContain("No recap names it yet.");
  });
});

describe("the mentions of an entity over several pages", () => {
  const site = siteOf({
    "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
    "people/met.md": markdownText({ name: "They" }),
    ...dailyRecaps(7),
  });
  const [context, entity] = [contextOf(site), entityOf(site, "met")];
  const daysIn = (html: string): readonly string[] =>
    linksIn(html).flatMap(([, href]) => /\/(day-\d+)\/$/.exec(href)?.[1] ?? []);

  it("are the newest ones on the page of the entity, with the way to the older ones", () => {
    const html = mainOf(
      draw(EntityPage({ context, entity, newest: newestOf(entity.pages), mentions: undefined })),
    );
    expect(daysIn(html)).toEqual(["day-7", "day-6", "day-5"]);
    expect(linksIn(html).at(-1)).toEqual(["Older recaps", "/people/met/page/2/"]);
  });

  it("are on numbered pages from the oldest on", () => {
    const [, page] = entity.pages;
    if (page === undefined) throw new Error("The person has no second page.");
    const whole = draw(EntityArchivePage({ context, subject: entity, page }));
    const html = mainOf(whole);
    expect(whole).toContain("<title>They, page 2 – A desk</title>");
    expect(headingsIn(html)[0]).toEqual([1, "They, page 2 from the oldest"]);
    expect(daysIn(html)).toEqual(["day-4", "day-3"]);
    expect(linksIn(html)[0]).toEqual(["They", "/people/met/"]);
    expect(linksIn(html).slice(-3)).toEqual([
      ["Older recaps", "/people/met/page/1/"],
      ["Newer recaps", "/people/met/page/3/"],
      ["Newest recaps", "/people/met/"],
    ]);
  });
});
