import { expect, it } from "vitest";
import { PlainPage } from "../../templates/plain-page.tsx";
import { markdownText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

/** The plain page with `lines` in its front matter. */
function pageOf(lines: Lines): string {
  const body = "See [the events](/events/).\n\n## More\n\nWords.\n";
  const site = siteOf({ "pages/about.md": markdownText({ title: "About us", ...lines }, body) });
  const [page] = site.pages;
  if (page === undefined) throw new Error("The site has no plain page.");
  return draw(PlainPage({ context: contextOf(site), page }));
}

it("a plain page is its title, its summary and its text", () => {
  const html = pageOf({ summary: "Who we are." });
  expect(wordsIn(mainOf(html))).toBe("About us Who we are. See the events. More Words.");
  expect(headingsIn(mainOf(html))).toEqual([
    [1, "About us"],
    [2, "More"],
  ]);
  expect(linksIn(mainOf(html))).toEqual([["the events", "/events/"]]);
  expect(html).toContain('<meta name="description" content="Who we are."');
  expect(html).toContain('<link rel="canonical" href="https://desk.example/about/"');
});

it("a plain page without a summary has none, and no description", () => {
  expect(wordsIn(mainOf(pageOf({})))).toBe("About us See the events. More Words.");
  expect(pageOf({})).not.toContain('name="description"');
});
