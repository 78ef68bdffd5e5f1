import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { fileOf, stylesheetUrl } from "../../src/model/urls.ts";
import { listFiles } from "../../src/outputs/list-files.ts";
import type { SiteFiles } from "../../src/outputs/output.ts";
import {
  dailyRecaps,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "../model/content-of.ts";
import { richSite } from "./rich-recap.ts";

function filesOf(site: Site): SiteFiles {
  return listFiles({ site, css: "p{}", stylesheet: stylesheetUrl("0a"), tzdata: "2025b" });
}

/** Every output of the site that `files` make, rendered, by its address. */
function render(files: Files): ReadonlyMap<string, string> {
  const { outputs } = filesOf(siteOf(files));
  return new Map(outputs.map(({ url, render }) => [url, render()]));
}

describe("the list of files", () => {
  const { outputs, copies } = filesOf(richSite());

  it("has every kind of file", () => {
    expect(outputs.map(({ url }) => url)).toEqual([
      "/",
      "/2025/01/15/meeting/",
      "/2025/01/15/meeting/index.txt",
      "/2025/01/15/meeting/index.json",
      "/old/meeting/",
      "/events/",
      "/events/talks/",
      "/events/talks/page/1/",
      "/events/visit/",
      "/events/visit/page/1/",
      "/archive/",
      "/2025/",
      "/2025/01/",
      "/2025/01/15/",
      "/authors/",
      "/authors/night/",
      "/authors/night/page/1/",
      "/corrections/",
      "/404.html",
      "/assets/site-0a.css",
    ]);
    expect(copies).toEqual([
      { url: "/images/hall.jpg", source: "images/hall.jpg", name: "images/hall.jpg" },
    ]);
  });

  it("has a list of each kind of entity, and pages, that the content has", () => {
    const named = markdownText({ name: "They" });
    const files = {
      "site.yaml": settingsText({ "recaps-per-event-page": "1" }),
      "people/they.md": named,
      "organisations/union.md": markdownText({ name: "A union" }),
      "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
      ...dailyRecaps(2),
    };
    const urls = filesOf(siteOf(files)).outputs.map(({ url }) => url);
    expect(urls.filter((url) => /people|places|organisations|authors|about/.test(url))).toEqual([
      "/people/",
      "/organisations/",
      "/people/they/",
      "/people/they/page/1/",
      "/people/they/page/2/",
      "/organisations/union/",
      "/about/",
    ]);
  });

  it("has each address once", () => {
    const urls = [...outputs, ...copies].map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it("names the content file that an output comes from", () => {
    const sources = new Map(outputs.map(({ url, source }) => [url, source]));
    const recap = "content/recaps/2025-01-15-2330-meeting.md";
    for (const [url, source] of sources) {
      if (/meeting/.test(url)) expect(source).toBe(recap);
      if (/talks/.test(url)) expect(source).toBe("content/events/talks.md");
    }
  });

  it("renders pages, twins, a redirect and the style sheet as what they are", () => {
    const texts = new Map(outputs.map(({ url, render }) => [url, render()]));
    for (const [url, text] of texts)
      if (/(?:\/|\.html)$/.test(url)) expect(text.startsWith("<!DOCTYPE html>\n<html")).toBe(true);
    const all = Object.fromEntries(texts);
    expect(all["/assets/site-0a.css"]).toBe("p{}");
    expect(all["/old/meeting/"]).toContain('content="0; url=../../2025/01/15/meeting/"');
    expect(all["/404.html"]).toContain('href="/desk/events/"');
    expect(all["/2025/01/15/meeting/index.txt"]).toMatch(/^Delegations meet\n/);
    expect(all["/2025/01/15/meeting/index.json"]).toMatch(/^\{\n/);
  });

  it("shows each picture where its copy is, whatever its name", () => {
    const time = "2025-05-15 22:27 Kyiv";
    const name = "images/hall #1?.jpg";
    const image = `{ src: "/${name}", alt: A hall }`;
    const site = siteOf({ [name]: "", "recaps/a.md": recapText({ time, image }) });
    const { outputs, copies } = filesOf(site);
    const page = outputs.find(({ url }) => url === "/2025/05/15/a/")?.render() ?? "";
    const src = /<img src="([^"]*)"/.exec(page)?.[1] ?? "";
    const { pathname } = new URL(src, "https://desk.example/2025/05/15/a/");
    expect(copies.map(({ url }) => fileOf(url))).toContain(decodeURIComponent(pathname.slice(1)));
  });

  it("renders the same text each time", () => {
    for (const { render } of outputs) expect(render()).toBe(render());
  });
});

describe("a recap that is added", () => {
  const before = {
    "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
    "events/other.md": markdownText({ title: "Another story" }),
    "recaps/other.md": recapText({ time: "2025-04-10 10:00 Kyiv", events: "[other]" }),
    ...dailyRecaps(5),
  };
  const rendered = render(before);

  /** The addresses whose files are new or have changed once `more` is added. */
  const changedBy = (more: Files): readonly string[] =>
    [...render({ ...before, ...more })]
      .filter(([url, text]) => rendered.get(url) !== text)
      .map(([url]) => url)
      .toSorted();

  it("on the newest day changes nothing but its own files and the pages that show it", () => {
    const time = "2025-05-05 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time }) })).toEqual([
      "/",
      "/2025/",
      "/2025/05/",
      "/2025/05/05/",
      "/2025/05/05/day-5/",
      "/2025/05/05/more/",
      "/2025/05/05/more/index.json",
      "/2025/05/05/more/index.txt",
      "/events/",
      "/events/talks/",
      "/events/talks/page/3/",
    ]);
  });

  it("on a day of its own changes the pages of the day and the recap before it too", () => {
    const time = "2025-05-06 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time }) })).toEqual([
      "/",
      "/2025/",
      "/2025/05/",
      "/2025/05/05/",
      "/2025/05/05/day-5/",
      "/2025/05/06/",
      "/2025/05/06/more/",
      "/2025/05/06/more/index.json",
      "/2025/05/06/more/index.txt",
      "/events/",
      "/events/talks/",
      "/events/talks/page/3/",
    ]);
  });

  it("as the first of a page of its event changes the page before it and no older one", () => {
    const more = (day: number): Files => ({
      [`recaps/more-${day}.md`]: recapText({ time: `2025-05-${day} 18:00 Kyiv` }),
    });
    const full = render({ ...before, ...more(16) });
    const grown = render({ ...before, ...more(16), ...more(17) });
    const numbered = [...grown.keys()].filter((url) => url.startsWith("/events/talks/page/"));
    const changed = numbered.filter((url) => grown.get(url) !== full.get(url));
    expect(changed).toEqual(["/events/talks/page/3/", "/events/talks/page/4/"]);
  });

  it("to another event leaves every page of this one as it was", () => {
    const time = "2025-05-06 18:00 Kyiv";
    const changed = changedBy({ "recaps/more.md": recapText({ time, events: "[other]" }) });
    expect(changed.filter((url) => url.startsWith("/events/talks/"))).toEqual([]);
    expect(changed).toContain("/events/other/page/1/");
  });

  it("as the first of a year leaves the full pages of events as they were", () => {
    const time = "2026-01-01 10:00 Kyiv";
    const changed = changedBy({ "recaps/more.md": recapText({ time }) });
    expect(changed).not.toContain("/events/talks/page/1/");
  });

  it("changes nothing where it is a draft", () => {
    const time = "2025-05-06 18:00 Kyiv";
    expect(changedBy({ "recaps/more.md": recapText({ time, draft: "true" }) })).toEqual([]);
  });
});
