import { describe, expect, it } from "vitest";
import { RecapPage } from "../../templates/recap-page.tsx";
import { WhoList } from "../../templates/who-list.tsx";
import { markdownText, newestOf, recapText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

const CAST: Files = {
  "people/berg.md": markdownText({
    name: "Anna Berg",
    roles:
      "[{ role: minister, to: 2025-07 }, { role: chair, from: 2025-07 }, { role: member of the council }]",
    aliases: "[Berg]",
  }),
  "people/dahl.md": markdownText({ name: "Carl Dahl" }),
  "people/unnamed.md": markdownText({ name: "Not Named" }),
  "places/hall.md": markdownText({ name: "Great Hall", role: "where they met" }),
};

const BODY = "- Berg met Carl Dahl in the Great Hall. {#met}\n- Anna Berg and Berg left. {#left}\n";

/** The site of a recap of `day` that names people and a place. */
function siteOn(day: string, body = BODY): ReturnType<typeof siteOf> {
  return siteOf({ ...CAST, "recaps/a.md": recapText({ time: `${day} 10:00 Kyiv` }, body) });
}

/** The glosses of that recap. */
function glossesOn(day: string, body = BODY): string {
  const site = siteOn(day, body);
  return draw(WhoList({ recap: newestOf(site), context: contextOf(site) }));
}

/** The words of each gloss. */
function saidIn(html: string): readonly string[] {
  return html
    .split("<li")
    .slice(1)
    .map((gloss) => wordsIn(`<li${gloss}`));
}

describe("who and where in a recap", () => {
  it.each([
    ["2025-06-30", "Anna Berg minister; member of the council Back to the text"],
    [
      "2025-07-10",
      "Anna Berg minister, until July 2025; chair, since July 2025; member of the council Back to the text",
    ],
    ["2025-08-01", "Anna Berg chair; member of the council Back to the text"],
  ])("on %s says the roles of that day", (day, gloss) => {
    expect(saidIn(glossesOn(day))[0]).toBe(gloss);
  });

  it("lists all that are named and no one else, in the order of their first names", () => {
    const html = glossesOn("2025-08-01");
    expect(saidIn(html).slice(1)).toEqual([
      "Carl Dahl Back to the text",
      "Great Hall where they met Back to the text",
    ]);
    expect(linksIn(html).filter(([words]) => words !== "Back to the text")).toEqual([
      ["Anna Berg", "/people/berg/"],
      ["Carl Dahl", "/people/dahl/"],
      ["Great Hall", "/places/hall/"],
    ]);
  });

  it("is nothing where no one is named", () => {
    expect(glossesOn("2025-08-01", "- They met. {#met}\n")).toBe("");
  });

  it("is led to by each first name, and leads back to it", () => {
    const site = siteOn("2025-08-01");
    const props = { context: contextOf(site), recap: newestOf(site), neighbours: [] };
    const html = draw(RecapPage(props));
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? "");
    const names = [...html.matchAll(/<a class="name-link" id="(.*?)" href="#(.*?)">(.*?)<\/a>/g)];
    expect(names.map(([, , , words]) => words)).toEqual(["Berg", "Carl Dahl", "Great Hall"]);
    for (const [, id, who] of names) {
      expect(ids).toContain(who);
      const gloss = html.slice(html.indexOf(`<li class="gloss" id="${who}">`)).split("</li>")[0];
      expect(gloss).toContain(`<a class="gloss-back" href="#${id}">`);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});
