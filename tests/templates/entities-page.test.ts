import { expect, it } from "vitest";
import { EntitiesPage } from "../../templates/entities-page.tsx";
import { markdownText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

const site = siteOf({
  "people/berg.md": markdownText({
    name: "Anna Berg",
    sort: "Berg, Anna",
    roles: "[{ role: minister, to: 2025-07 }, { role: chair, from: 2025-07 }]",
  }),
  "people/dahl.md": markdownText({ name: "Carl Dahl", sort: "Dahl, Carl" }),
  "people/aas.md": markdownText({ name: "Zoe Aas", sort: "Aas, Zoe" }),
  "places/hall.md": markdownText({ name: "Great Hall", role: "where they met" }),
});

it.each([
  [
    "people",
    "People Aas, Zoe Berg, Anna chair, since July 2025 Dahl, Carl",
    ["/people/aas/", "/people/berg/", "/people/dahl/"],
  ],
  ["places", "Places Great Hall where they met", ["/places/hall/"]],
] as const)("the list of all %s sorts them, each with its last role", (kind, words, urls) => {
  const entities = site.entities.filter((entity) => entity.kind === kind);
  const html = mainOf(draw(EntitiesPage({ context: contextOf(site), kind, entities })));
  expect(wordsIn(html)).toBe(words);
  expect(linksIn(html).map(([, href]) => href)).toEqual(urls);
  expect(headingsIn(html)).toHaveLength(1);
  expect(html).toContain('<ul class="cast">');
});
