import { describe, expect, it } from "vitest";
import { correctionId, recapId } from "../../../src/outputs/feeds/entry-id.ts";
import { newestOf, recapText, settingsText, siteOf, type Files } from "../../model/content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";

const time = "2025-05-15 22:27 Kyiv";
const ID = "tag:desk.example,2025-05-15:/2025/05/15/a/";

/** The id of the newest recap of the site that `files` make. */
function idOf(files: Files, url?: string): string {
  const site = siteOf(files, { url });
  return recapId(newestOf(site), site.settings.firstUrl);
}

describe("the id of a recap", () => {
  it("is made of the site’s host and the recap’s address", () => {
    expect(idOf({ "recaps/a.md": recapText({ time }) })).toBe(ID);
  });

  it.each([
    ["its title is edited", { time, title: "Another title" }],
    ["it is corrected", { time, corrections: "[{ time: 2025-05-16 09:00 Kyiv, text: No. }]" }],
    ["it has an alias of another form", { time, aliases: "[/old/a, /2025/05/99/a/, /2025/05/]" }],
    ["it is written a little later", { time: "2025-05-15 23:10 Moscow" }],
  ])("stays where %s", (_, lines) => {
    expect(idOf({ "recaps/a.md": recapText(lines) })).toBe(ID);
  });

  it("stays where the recap is renamed, once and again, to another day too", () => {
    const aliases = "[/2025/05/15/a/]";
    const twice = "[/old, /2025/05/15/a, /2025/05/15/b/]";
    const moved = "2025-05-16 01:00 Kyiv";
    expect(idOf({ "recaps/b.md": recapText({ time, aliases }) })).toBe(ID);
    expect(idOf({ "recaps/c.md": recapText({ time: moved, aliases: twice }) })).toBe(ID);
    expect(idOf({ "recaps/b.md": recapText({ time }) })).not.toBe(ID);
  });

  it("stays where the site is built for a mirror, and where it moves and says where it was", () => {
    const recap = { "recaps/a.md": recapText({ time }) };
    expect(idOf(recap, "https://mirror.example/x/")).toBe(ID);
    const lines = { url: "https://new.example/", "first-url": "https://desk.example" };
    expect(idOf({ ...recap, "site.yaml": settingsText(lines) })).toBe(ID);
    const unsaid = settingsText({ url: "https://new.example/" });
    expect(idOf({ ...recap, "site.yaml": unsaid })).not.toBe(ID);
  });

  it("has the sub-folder of the site in it and no port, so that two sites on one host differ", () => {
    const settings = settingsText({ url: "https://host.example:8080/desk/" });
    expect(idOf({ "site.yaml": settings, "recaps/a.md": recapText({ time }) })).toBe(
      "tag:host.example,2025-05-15:/desk/2025/05/15/a/",
    );
  });

  it("has the form of a tag URI where the host is written in Ukrainian", () => {
    const settings = settingsText({ url: "https://Новини.укр/" });
    expect(idOf({ "site.yaml": settings, "recaps/a.md": recapText({ time }) })).toMatch(
      /^tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:[\w/.~-]+$/,
    );
  });
});

describe("the id of a correction", () => {
  const when = at("2025-05-16T06:00:00Z");

  it.each([
    ["of a recap", undefined, 1, `${ID}#correction-2025-05-16T06:00:00Z`],
    ["of a point", "met", 1, `${ID}#correction-2025-05-16T06:00:00Z-met`],
    ["like another", "met", 2, `${ID}#correction-2025-05-16T06:00:00Z-met-2`],
  ])("%s is its recap’s with its time and its point", (_, pointId, ordinal, id) => {
    expect(correctionId(ID, { at: when, pointId }, ordinal)).toBe(id);
  });
});
