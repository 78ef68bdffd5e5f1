import { h } from "preact";
import { describe, expect, it } from "vitest";
import { archiveUrl, eventsUrl, eventUrl, homeUrl, type Url } from "../../src/model/urls.ts";
import { Masthead } from "../../templates/masthead.tsx";
import { markdownText, settingsText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

/** The masthead of the page at `url`. */
function mastheadAt(url: Url | undefined, files: Files = {}): string {
  return draw(Masthead({ context: contextOf(siteOf(files)), url, edition: undefined }));
}

const PERSON: Files = { "people/berg.md": markdownText({ name: "Anna Berg" }) };
const PLACE: Files = { "places/hall.md": markdownText({ name: "Great Hall" }) };

describe("the masthead", () => {
  it("names the site and leads to its parts", () => {
    expect(linksIn(mastheadAt(homeUrl))).toEqual([
      ["A desk", "/"],
      ["Latest", "/"],
      ["Events", "/events/"],
      ["Archive", "/archive/"],
      ["Search", "/search/"],
    ]);
    expect(wordsIn(mastheadAt(homeUrl))).toBe("A desk Latest Events Archive Search");
  });

  it("leads to the people only where there are people", () => {
    expect(linksIn(mastheadAt(homeUrl, PERSON))).toContainEqual(["People", "/people/"]);
    expect(wordsIn(mastheadAt(homeUrl, PLACE))).not.toContain("People");
  });

  it("leads to no search where the site has none", () => {
    const files = { "site.yaml": settingsText({ search: "false" }) };
    expect(wordsIn(mastheadAt(homeUrl, files))).toBe("A desk Latest Events Archive");
  });

  it.each([
    [homeUrl, ["/"]],
    [eventsUrl, ["/events/"]],
    [archiveUrl, ["/archive/"]],
    ["/people/" as Url, ["/people/"]],
    [eventUrl("talks"), []],
    [undefined, []],
  ])("at %s marks the way that leads to the page itself", (url, marked) => {
    const current = [
      ...mastheadAt(url, PERSON).matchAll(/<a href="([^"]*)" aria-current="page">/g),
    ];
    expect(current.map(([, way]) => way)).toEqual(marked);
  });

  it("is large, with the edition under the name, on the front page alone", () => {
    const context = contextOf(siteOf({ "site.yaml": settingsText({ title: "The desk" }) }));
    const front = draw(Masthead({ context, url: homeUrl, edition: h("p", null, "Today") }));
    expect(wordsIn(front)).toBe("The desk Today Latest Events Archive Search");
    expect(front).toMatch(/^<header class="masthead front">/);
    expect(mastheadAt(homeUrl)).toMatch(/^<header class="masthead">/);
  });
});
