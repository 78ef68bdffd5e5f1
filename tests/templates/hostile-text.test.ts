import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import { markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import { wordsIn } from "./draw.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";

const hostile = `<script>alert(1)</script> & "quotes" <img src=x onerror=alert(2)> href="/x"`;
const typed = JSON.stringify(hostile);

const site = siteOf(
  {
    "site.yaml": settingsText({
      title: typed,
      description: typed,
      "recap-line": typed,
      zones: `[{ id: Europe/Kyiv, label: ${typed} }, { id: Europe/Moscow, label: Moscow }]`,
    }),
    "authors/night.md": markdownText({ name: typed }, hostile),
    "images/hall.jpg": "",
    "events/talks.md": markdownText({ title: typed, summary: typed }, hostile),
    "recaps/a.md": recapText({ time: "2025-05-14T10:00+03:00", title: typed }),
    "recaps/b.md": recapText(
      {
        time: "2025-05-15T10:00+03:00",
        title: typed,
        summary: typed,
        authors: "[night]",
        image: `{ src: /images/hall.jpg, alt: ${typed}, caption: ${typed}, credit: ${typed} }`,
        sources: `[{ publisher: ${typed} }]`,
        corrections: `[{ time: 2025-05-16T10:00+03:00, text: ${typed} }]`,
        aliases: "[/old/b/]",
        draft: "true",
      },
      `## ${hostile}\n\n- ${hostile} \`${hostile}\`\n\n${hostile}\n`,
    ),
  },
  { withDrafts: true },
);
const { outputs } = listFiles(ingredientsOf(site));
const pages = outputs
  .filter(({ url }) => /(?:\/|\.html)$/.test(url))
  .map(({ url, render }) => [url, render()] as const);

const STRUCTURED_DATA = /<script type="application\/ld\+json">([^<>&]*)<\/script>/g;

describe("hostile text", () => {
  it.each(pages)("is only text on %s", (_, whole) => {
    const html = whole.replaceAll(STRUCTURED_DATA, "");
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

  it("is the same text in the twins, which show no markup", () => {
    const texts = new Map<string, string>(outputs.map(({ url, render }) => [url, render()]));
    const json = JSON.parse(texts.get("/2025/05/15/b/index.json") ?? "") as Record<string, string>;
    expect(json["title"]).toContain("<script>alert(1)</script> & “quotes”");
    expect(texts.get("/2025/05/15/b/index.txt")).toContain("<script>alert(1)</script> & “quotes”");
  });
});
