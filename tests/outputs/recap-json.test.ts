import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { renderRecapJson } from "../../src/outputs/recap-json.ts";
import { markdownText, newestOf, recapText, siteOf } from "../model/content-of.ts";
import { richSite } from "./rich-recap.ts";

/** The JSON twin of the newest recap of `site`. */
function jsonOf(site: Site): string {
  const recap = newestOf(site);
  const before = site.neighbours.get(recap) ?? [];
  return renderRecapJson({ recap, settings: site.settings, before });
}

const json = jsonOf(richSite());
const twin = JSON.parse(json) as Readonly<Record<string, unknown>>;
const url = "https://host.example/desk/2025/01/15/meeting/";

describe("the JSON twin of a recap", () => {
  it("says what the page says", () => {
    expect(twin).toMatchObject({
      title: "Delegations meet",
      url,
      time: "2025-01-15T21:30:00Z",
      updated: "2025-01-16T07:00:00Z",
      modified: "2025-01-16T07:00:00Z",
      language: "uk",
      opener: "It’s 11.30pm on Wednesday in Kyiv and 12.30am on Thursday in Moscow.",
      recapLine: "Here’s a recap of the latest developments:",
      summary: "A short meeting.",
      events: ["visit", "talks"],
      eventUrls: [
        "https://host.example/desk/events/visit/",
        "https://host.example/desk/events/talks/",
      ],
      authors: [
        { id: "night", name: "Night desk", url: "https://host.example/desk/authors/night/" },
      ],
      mentions: [],
      corrections: [
        {
          time: "2025-01-16T06:00:00Z",
          point: "met",
          text: "The first version said they had not.",
        },
      ],
      sources: [
        {
          publisher: "Both sides",
          title: null,
          url: "https://sides.example/",
          archived: null,
          seen: null,
        },
        { publisher: "A radio", title: null, url: null, archived: null, seen: null },
      ],
    });
  });

  it("gives both clocks at one instant, each with its own date, in the order of the zones", () => {
    expect(twin["clocks"]).toEqual([
      {
        zone: "Europe/Kyiv",
        label: "Kyiv",
        datetime: "2025-01-15T23:30:00+02:00",
        clock: "11.30pm",
        date: "2025-01-15",
        longDate: "Wednesday 15 January 2025",
      },
      {
        zone: "Europe/Moscow",
        label: "Moscow",
        datetime: "2025-01-16T00:30:00+03:00",
        clock: "12.30am",
        date: "2025-01-16",
        longDate: "Thursday 16 January 2025",
      },
    ]);
  });

  it("gives each point with its permanent address, its words and markup whose links work anywhere", () => {
    const points = twin["points"] as readonly Readonly<Record<string, string>>[];
    expect(points).toMatchObject([
      { id: "met", url: `${url}#met`, lead: "They met" },
      {
        id: "parted",
        url: `${url}#parted`,
        lead: "They parted.",
        text: "They parted. They will meet again.",
      },
    ]);
    expect(points[0]).toMatchObject({ sources: [], unverified: [] });
    expect(points[0]?.["text"]).toBe("They met, both sides said.\nSee what followed.");
    expect(points[0]?.["html"]).toContain(`href="${url}#parted"`);
    expect(points[0]?.["html"]).toContain(`href="${url}#fn1"`);
    expect(json).not.toMatch(/href=\\"[/#]/);
  });

  it("says whom and what the recap names, in the order in which it does, with their pages", () => {
    const naming = siteOf({
      "people/umerov.md": markdownText({ name: "Rustem Umerov" }),
      "places/istanbul.md": markdownText({ name: "Istanbul" }),
      "recaps/a.md": recapText(
        { time: "2025-05-15 22:27 Kyiv" },
        "- In Istanbul is Rustem Umerov. {#a}\n",
      ),
    });
    const base = naming.settings.url;
    expect(JSON.parse(jsonOf(naming))).toMatchObject({
      mentions: [
        { kind: "places", id: "istanbul", name: "Istanbul", url: `${base}places/istanbul/` },
        { kind: "people", id: "umerov", name: "Rustem Umerov", url: `${base}people/umerov/` },
      ],
    });
  });

  it("says null of what the recap has not, and the site's language", () => {
    const bare = siteOf({
      "recaps/bare.md": recapText({ time: "2025-05-15 22:27 Kyiv", opener: "false" }),
    });
    expect(JSON.parse(jsonOf(bare))).toMatchObject({
      updated: null,
      modified: "2025-05-15T19:27:00Z",
      language: "en-GB",
      opener: null,
      recapLine: null,
      summary: null,
      authors: [],
      corrections: [],
      sources: [],
    });
  });

  it("is text that ends with a line break", () => {
    expect(json.endsWith("}\n")).toBe(true);
  });

  it("keeps words with a date as they are, and has the date in the markup alone", () => {
    const dated = siteOf({
      "recaps/dated.md": recapText(
        { time: "2025-05-15 22:27 Kyiv" },
        "- They meet [on Friday]{on=2025-05-16}. {#a}\n",
      ),
    });
    expect(JSON.parse(jsonOf(dated))).toMatchObject({
      points: [
        {
          lead: "They meet on Friday.",
          text: "They meet on Friday.",
          html: '<p><span class="lead">They meet <time datetime="2025-05-16">on Friday</time>.</span></p>',
        },
      ],
    });
  });

  it("gives the sources of each point, and its quotations that are in no excerpt, but no excerpt", () => {
    const quoted = siteOf({
      "recaps/quoted.md": recapText(
        {
          time: "2025-05-15 22:27 Kyiv",
          sources:
            "[{ publisher: A radio, point: a, seen: 2025-05-15, excerpt: We will meet again. }, { publisher: An agency, title: \"A 'title'\", url: https://agency.example/, archived: https://archive.example/, seen: 2025-05-15 22:00 Kyiv, point: b }]",
        },
        "- “We may meet again,” they said. {#a}\n- “We may meet again,” they said. {#b}\n",
      ),
    });
    const said = jsonOf(quoted);
    expect(JSON.parse(said)).toMatchObject({
      points: [
        {
          text: "“We may meet again,” they said.",
          html: '<p><span class="lead">“We may meet again,”<small class="small unverified"> (wording unverified)</small> they said.</span></p>',
          unverified: ["“We may meet again,”"],
          sources: [
            { publisher: "A radio", title: null, url: null, archived: null, seen: "2025-05-15" },
          ],
        },
        {
          html: '<p><span class="lead">“We may meet again,” they said.</span></p>',
          unverified: [],
          sources: [
            {
              publisher: "An agency",
              title: "A ‘title’",
              url: "https://agency.example/",
              archived: "https://archive.example/",
              seen: "2025-05-15T19:00:00Z",
            },
          ],
        },
      ],
      sources: [],
    });
    expect(said).not.toContain("We will");
  });
});
