import { expect, it } from "vitest";
import { gatherSearchData, renderSearchData } from "../../../src/outputs/search/search-data.ts";
import { markdownText, recapText, siteOf } from "../../model/content-of.ts";

const site = siteOf({
  "events/visit.md": markdownText({ title: "The visit" }),
  "people/berg.md": markdownText({ name: "Anna Berg", sort: "Berg, Anna", aliases: "[Berg]" }),
  "places/kyiv.md": markdownText({
    name: "Kyiv",
    transliterations: "[{ lang: uk, name: Київ }]",
  }),
  "organisations/union.md": markdownText({ name: "The Union" }),
  "recaps/a.md": recapText({ time: "2024-12-31 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2025-05-01 10:00 Kyiv" }),
});

it("search.json holds what filters offer, newest month first, and every name", () => {
  const data: unknown = JSON.parse(renderSearchData(gatherSearchData(site)));
  expect(data).toMatchObject({
    language: "en-GB",
    words: { searching: "Searching…" },
    choices: {
      event: [
        ["talks", "The talks"],
        ["visit", "The visit"],
      ],
      person: [["berg", "Berg, Anna"]],
      place: [["kyiv", "Kyiv"]],
      month: [
        ["2025-05", "May 2025"],
        ["2024-12", "December 2024"],
      ],
    },
    names: ["Anna Berg", "Berg", "Kyiv", "Київ", "The Union"],
  });
});
