import { describe, expect, it } from "vitest";
import { searchScriptUrl, searchStylesheetUrl } from "../../src/model/search-urls.ts";
import { SearchPage } from "../../templates/search-page.tsx";
import { markdownText, recapText, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf } from "./draw.ts";

const SCRIPT = searchScriptUrl("0b");
const STYLES = searchStylesheetUrl("0c");

function drawPage(files: Files): string {
  const site = siteOf(files);
  const context = { ...contextOf(site), searchPolicy: "script-src 'self'" };
  return draw(SearchPage({ context, script: SCRIPT, styles: STYLES, years: site.years }));
}

const html = drawPage({
  "places/kyiv.md": markdownText({ name: "Kyiv" }),
  "recaps/a.md": recapText({ time: "2025-05-01 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2024-12-31 11:00 Kyiv" }),
});

describe("the search page", () => {
  it("leads without scripts to the lists and the years", () => {
    expect(linksIn(mainOf(html))).toEqual([
      ["Events", "/events/"],
      ["Places", "/places/"],
      ["Archive", "/archive/"],
      ["2025", "/2025/"],
      ["2024", "/2024/"],
    ]);
    expect(headingsIn(mainOf(html))).toEqual([
      [1, "Search"],
      [2, "Browse instead"],
      [3, "Recaps by year"],
    ]);
  });

  it("names its script, and what that needs", () => {
    expect(html).toContain('<div class="search" data-script="/assets/search-0b.js"');
    expect(html).toContain('data-source="/search/search.json" data-index="/pagefind/"');
    expect(html).toContain('<script type="module" src="/assets/search-0b.js"></script>');
  });

  it("has a style sheet of its own after that of all pages", () => {
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    expect(sheets.map(([, href]) => href)).toEqual(["/assets/site-0a.css", STYLES]);
  });

  it("is drawn under a policy of its own", () => {
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="script-src 'self'"`);
    expect(html).not.toContain("default-src");
  });

  it("has a label for each field, and no years while there are none", () => {
    const labelled = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    const fields = [...html.matchAll(/<(?:input|select)\b[^>]*\sid="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(fields).toEqual(labelled);
    expect(fields).toHaveLength(6);
    expect(drawPage({})).not.toContain("Recaps by year");
  });
});
