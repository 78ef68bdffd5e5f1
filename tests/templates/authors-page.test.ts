import { expect, it } from "vitest";
import { AuthorsPage } from "../../templates/authors-page.tsx";
import { markdownText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

it("the list of authors has all who may sign, with their roles, by name", () => {
  const site = siteOf({
    "authors/a.md": markdownText({ name: "Night desk", role: "late hours" }),
    "authors/b.md": markdownText({ name: "Day desk" }),
  });
  const html = mainOf(draw(AuthorsPage({ context: contextOf(site), authors: site.authors })));
  expect(wordsIn(html)).toBe("Authors Day desk Night desk late hours");
  expect(linksIn(html)).toEqual([
    ["Day desk", "/authors/b/"],
    ["Night desk", "/authors/a/"],
  ]);
});
