import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import { markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import { wordsIn } from "./draw.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";

const hostile = `<script>alert(1)</script> & "quotes" <img src=x onerror=alert(2)> href="/x"`;
const typed = JSON.stringify(hostile);

/** The hostile text after the name of the place where it stands, as front matter. */
function typedAs(place: string): string {
  return JSON.stringify(`${place} ${hostile}`);
}

const site = siteOf(
  {
    "site.yaml": settingsText({
      title: typed,
      description: typed,
      "recap-line": typed,
      zones: `[{ id: Europe/Kyiv, label: ${typed} }, { id: Europe/Moscow, label: Moscow }]`,
    }),
    "authors/night.md": markdownText({ name: typedAs("author"), role: typedAs("desk") }, hostile),
    "people/berg.md": markdownText(
      {
        name: typedAs("person"),
        sort: typedAs("sorted"),
        roles: `[{ role: ${typedAs("role")}, to: 2025-05 }]`,
        aliases: `[Berg, ${typedAs("alias")}]`,
        transliterations: `[{ lang: uk, name: ${typedAs("transliteration")} }]`,
      },
      hostile,
    ),
    "places/hall.md": markdownText({ name: typedAs("place"), aliases: "[Hall]" }),
    "pages/about.md": markdownText(
      { title: typedAs("page"), summary: typedAs("summary") },
      hostile,
    ),
    "images/hall.jpg": "",
    "events/talks.md": markdownText(
      { title: typedAs("event"), summary: typed, people: "[berg]", places: "[hall]" },
      hostile,
    ),
    "recaps/a.md": recapText({ time: "2025-05-14T10:00+03:00", title: typed }),
    "recaps/b.md": recapText(
      {
        time: "2025-05-15T10:00+03:00",
        title: typed,
        summary: typed,
        authors: "[night]",
        image: `{ src: /images/hall.jpg, alt: ${typed}, caption: ${typed}, credit: ${typed} }`,
        sources: `[{ publisher: ${typed} }, { publisher: ${typed}, title: ${typed}, point: met, excerpt: ${typed} }]`,
        corrections: `[{ time: 2025-05-16T10:00+03:00, text: ${typedAs("whole")} }, { time: 2025-05-16T11:00+03:00, point: met, text: ${typedAs("point")} }]`,
        aliases: "[/old/b/]",
        draft: "true",
      },
      `## ${hostile}\n\n- Berg in the Hall ${hostile} \`${hostile}\` {#met}\n\n${hostile}\n`,
    ),
  },
  { withDrafts: true },
);
const { outputs } = listFiles(ingredientsOf(site));
const pages = outputs
  .filter(({ url }) => /(?:\/|\.html)$/.test(url))
  .map(({ url, render }) => [url, render()] as const);

const OWN_SCRIPT = /<script type="module" src="(?:\.\.\/)*assets\/search-0a\.js"><\/script>/;
const STRUCTURED_DATA = /<script type="application\/ld\+json">([^<>&]*)<\/script>/g;
const SITE_SCRIPT = /<script type="module" src="[./]*assets\/site-0a\.js"><\/script>/;

describe("hostile text", () => {
  it.each(pages)("is only text on %s", (_, whole) => {
    const html = whole
      .replaceAll(STRUCTURED_DATA, "")
      .replace(OWN_SCRIPT, "")
      .replace(SITE_SCRIPT, "");
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\sonerror=/i);
    expect(html).not.toMatch(/<img(?![^>]*\ssrc="(?:\.\.\/)*images\/hall\.jpg")/);
    expect(html).not.toMatch(/\shref="(?:\.\.\/)*x"/);
    expect(html).not.toMatch(/&(?!lt;|gt;|quot;|amp;)/);
    expect(wordsIn(html)).toContain("<script>alert(1)</script> & ");
  });

  it("is the same text in structured data", () => {
    const page = pages.find(([url]) => url === "/2025/05/15/b/")?.[1] ?? "";
    const [article] = [...page.matchAll(STRUCTURED_DATA)].map(
      (match) => JSON.parse(match[1] ?? "") as Record<string, string>,
    );
    expect(article?.["headline"]).toBe(site.recaps[0]?.title);
    expect(article?.["headline"]).toContain("<script>alert(1)</script> & “quotes”");
  });

  it.each([
    ["/", "person", 0],
    ["/", "event", 1],
    ["/", "author", 1],
    ["/", "point", 1],
    ["/about/", "page", 2],
    ["/about/", "summary", 2],
    ["/events/", "event", 1],
    ["/events/talks/", "person", 1],
    ["/events/talks/", "place", 1],
    ["/people/", "sorted", 1],
    ["/people/", "role", 1],
    ["/people/berg/", "person", 2],
    ["/people/berg/", "role", 1],
    ["/people/berg/", "alias", 1],
    ["/people/berg/", "transliteration", 1],
    ["/people/berg/page/1/", "person", 2],
    ["/places/hall/", "place", 2],
    ["/authors/", "author", 1],
    ["/authors/", "desk", 1],
    ["/authors/night/", "author", 2],
    ["/authors/night/page/1/", "author", 2],
    ["/corrections/", "whole", 1],
    ["/corrections/", "point", 1],
    ["/2025/05/15/b/", "whole", 1],
    ["/2025/05/15/b/", "point", 2],
    ["/2025/05/15/b/", "person", 1],
    ["/2025/05/15/b/", "role", 1],
    ["/2025/05/15/b/", "author", 1],
    ["/2025/05/15/b/", "event", 1],
  ])("on %s is shown, escaped, as the %s, %i times or more", (url, place, times) => {
    const html = pages.find(([each]) => each === url)?.[1] ?? "";
    expect(html).not.toBe("");
    const shown =
      html.replaceAll("&gt;", ">").split(`${place} &lt;script>alert(1)&lt;/script> &amp; `).length -
      1;
    expect(shown).toBeGreaterThanOrEqual(times);
  });

  it("is the same text in the twins, which show no markup", () => {
    const texts = new Map<string, string>(outputs.map(({ url, render }) => [url, render()]));
    const json = JSON.parse(texts.get("/2025/05/15/b/index.json") ?? "") as Record<string, string>;
    expect(json["title"]).toContain("<script>alert(1)</script> & “quotes”");
    expect(texts.get("/2025/05/15/b/index.txt")).toContain("<script>alert(1)</script> & “quotes”");
  });
});
