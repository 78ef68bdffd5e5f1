import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/model/site.ts";
import { renderRecapNinjs } from "../../../src/outputs/exports/recap-ninjs.ts";
import { renderRecapText } from "../../../src/outputs/recap-text.ts";
import { markdownText, newestOf, recapText, siteOf } from "../../model/content-of.ts";
import { richSite } from "../rich-recap.ts";
import { ninjsRules } from "./ninjs-rules.ts";

/** The newest recap of `site` as ninjs, which keeps the rules of that. */
function ninjsOf(site: Site): ReturnType<typeof ninjsRules.parse> {
  const json = renderRecapNinjs({ recap: newestOf(site), settings: site.settings });
  return ninjsRules.parse(JSON.parse(json));
}

describe("a recap as ninjs", () => {
  it("says what the page says", () => {
    const site = richSite();
    const { bodies, ...others } = ninjsOf(site);
    const base = "https://host.example/desk/";
    const page = `${base}2025/01/15/meeting/`;
    expect(others).toEqual({
      uri: "tag:host.example,2025-01-15:/desk/2025/01/15/meeting/",
      standard: {
        name: "ninjs",
        version: "2.1",
        schema: "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
      },
      type: "text",
      representationtype: "full",
      firstcreated: "2025-01-15T21:30:00Z",
      versioncreated: "2025-01-16T07:00:00Z",
      contentcreated: "2025-01-15T21:30:00Z",
      pubstatus: "usable",
      language: "uk",
      by: "Night desk",
      headlines: [{ role: "main", value: "Delegations meet" }],
      descriptions: [{ role: "summary", value: "A short meeting." }],
      people: [],
      organisations: [],
      places: [],
      events: [
        { name: "The visit", uri: `${base}events/visit/` },
        { name: "The talks", uri: `${base}events/talks/` },
      ],
      infosources: [{ name: "Both sides" }, { name: "A radio" }, { name: "An agency" }],
      renditions: [
        { name: "page", href: page, contenttype: "text/html" },
        { name: "text", href: `${page}index.txt`, contenttype: "text/plain" },
        { name: "json", href: `${page}index.json`, contenttype: "application/json" },
      ],
      associations: [
        {
          name: "A hall",
          uri: `${base}images/hall.jpg`,
          type: "picture",
          by: "A. Name",
          descriptions: [
            { role: "alternative", value: "A hall" },
            { role: "caption", value: "The hall." },
          ],
          renditions: [
            { name: "original", href: `${base}images/hall.jpg`, width: 1200, height: 800 },
          ],
        },
      ],
    });
    const [text, html] = bodies;
    expect(text).toEqual({
      role: "text",
      contenttype: "text/plain",
      value: renderRecapText({ recap: newestOf(site), settings: site.settings }),
    });
    expect(html).toMatchObject({ role: "html", contenttype: "text/html" });
    expect(html?.value).toContain('<strong class="lead">They met</strong>, both sides said');
    expect(html?.value).not.toMatch(/(?:href|src)="(?!https:)/);
  });

  it("names whom and what the recap names, each among its kind", () => {
    const site = siteOf({
      "people/umerov.md": markdownText({ name: "Rustem Umerov" }),
      "places/istanbul.md": markdownText({ name: "Istanbul" }),
      "organisations/union.md": markdownText({ name: "The Union" }),
      "recaps/a.md": recapText(
        { time: "2025-05-15 22:27 Kyiv" },
        "- In Istanbul is Rustem Umerov, of The Union. {#a}\n",
      ),
    });
    const base = site.settings.url;
    expect(ninjsOf(site)).toMatchObject({
      people: [{ name: "Rustem Umerov", uri: `${base}people/umerov/` }],
      organisations: [{ name: "The Union", uri: `${base}organisations/union/` }],
      places: [{ name: "Istanbul", uri: `${base}places/istanbul/` }],
    });
  });

  it("leaves out what the recap has not", () => {
    const bare = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 22:27 Kyiv" }) });
    const members = Object.keys(ninjsOf(bare));
    expect(members).not.toEqual(
      expect.arrayContaining(["by", "descriptions", "associations", "embargoed"]),
    );
    expect(members).toContain("uri");
  });

  it("withholds in a preview what is not public yet", () => {
    const publish = "2040-01-01 09:00 Kyiv";
    const file = recapText({ time: "2025-05-15 22:27 Kyiv", publish });
    expect(ninjsOf(siteOf({ "recaps/a.md": file }, { withDrafts: true }))).toMatchObject({
      pubstatus: "withheld",
      embargoed: "2040-01-01T07:00:00Z",
    });
  });
});
