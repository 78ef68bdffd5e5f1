import { describe, expect, it } from "vitest";
import {
  archiveUrl,
  entitiesUrl,
  eventsUrl,
  homeUrl,
  stylesheetUrl,
} from "../../src/model/urls.ts";
import { scriptUrl } from "../../src/model/script-urls.ts";
import { searchUrl } from "../../src/model/search-urls.ts";
import { contextOf, type Dress } from "../../src/outputs/context-of.ts";
import {
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../model/content-of.ts";

const dress: Dress = {
  stylesheet: stylesheetUrl("0a"),
  script: scriptUrl("0a"),
  icon: undefined,
  preloads: [],
  tzdata: "2025b",
  contentPolicy: "default-src 'none'",
  searchPolicy: "default-src 'self'",
};

const files = {
  "organisations/b.md": markdownText({ name: "A union" }),
  "people/a.md": markdownText({ name: "Somebody" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
  ...dailyRecaps(2),
};

/** The fingerprint of what the pages of the site that `files` make are drawn from. */
function fingerprintOf(files: Files, more: Partial<Dress> = {}): string {
  return contextOf(siteOf(files), { ...dress, ...more }).fingerprint;
}

describe("what every page is drawn from", () => {
  it("is the settings, what the site has pages of, and the dress", () => {
    const site = siteOf(files);
    const { fingerprint, frame: _, ...context } = contextOf(site, dress);
    expect(context).toEqual({
      settings: site.settings,
      kinds: ["people", "organisations"],
      hasAuthors: true,
      plainPages: [{ id: "about", title: "About", url: "/about/" }],
      ...dress,
    });
    expect(fingerprint).not.toBe("");
  });

  it("has what all pages share, rendered once", () => {
    const { frame } = contextOf(siteOf(files), dress);
    expect(frame.policy).toContain("content=\"default-src 'none'\"");
    expect(frame.links).toContain('<link rel="stylesheet" href="/assets/site-0a.css">');
    expect([...frame.mastheads.keys()]).toEqual([
      undefined,
      homeUrl,
      eventsUrl,
      entitiesUrl("people"),
      archiveUrl,
      searchUrl,
    ]);
    expect(frame.foot).toMatch(/^<footer class="foot">.*version 2025b.*<\/footer>$/);
  });

  it("is little where the site has little", () => {
    const context = contextOf(siteOf(), dress);
    expect(context).toMatchObject({ kinds: [], hasAuthors: false, plainPages: [] });
  });

  it.each<[what: string, more: Files]>([
    ["a recap", { "recaps/more.md": recapText({ time: "2025-05-20 10:00 Kyiv" }) }],
    ["an event", { "events/visit.md": markdownText({ title: "The visit" }) }],
    ["another person", { "people/c.md": markdownText({ name: "Another" }) }],
    ["another author", { "authors/day.md": markdownText({ name: "Day desk" }) }],
    [
      "other words on a plain page",
      { "pages/about.md": markdownText({ title: "About" }, "More.\n") },
    ],
  ])("keeps its fingerprint with %s, which no other page shows", (_, more) => {
    expect(fingerprintOf({ ...files, ...more })).toBe(fingerprintOf(files));
  });

  it.each<[what: string, more: Files]>([
    ["another setting", { "site.yaml": settingsText({ title: "Another desk" }) }],
    ["the first of a kind", { "places/d.md": markdownText({ name: "Somewhere" }) }],
    [
      "another title of a plain page",
      { "pages/about.md": markdownText({ title: "Us" }, "Words.\n") },
    ],
    ["another plain page", { "pages/more.md": markdownText({ title: "More" }, "Words.\n") }],
  ])("changes its fingerprint with %s", (_, more) => {
    expect(fingerprintOf({ ...files, ...more })).not.toBe(fingerprintOf(files));
  });

  it("changes its fingerprint with the dress, with the first author and with the address", () => {
    const { "authors/night.md": _, ...unsigned } = files;
    const moved = siteOf(files, { url: "https://mirror.example/" });
    const all = [
      fingerprintOf(files),
      fingerprintOf(unsigned),
      fingerprintOf(files, { stylesheet: stylesheetUrl("0b") }),
      fingerprintOf(files, { script: scriptUrl("0b") }),
      fingerprintOf(files, { icon: scriptUrl("0b") }),
      fingerprintOf(files, { preloads: [stylesheetUrl("0a")] }),
      fingerprintOf(files, { tzdata: "2025c" }),
      fingerprintOf(files, { contentPolicy: "" }),
      fingerprintOf(files, { searchPolicy: "" }),
      contextOf(moved, dress).fingerprint,
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
