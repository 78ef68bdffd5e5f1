import { describe, expect, it } from "vitest";
import { buildSite } from "../../src/model/build-site.ts";
import type { Site } from "../../src/model/site.ts";
import { at } from "../time/kyiv-moscow.ts";
import {
  contentOf,
  lateNow,
  markdownText,
  newestOf,
  recapText,
  settingsText,
  siteOf,
} from "./content-of.ts";

const time = "2025-05-15 22:27 Kyiv";

describe("what is on the site", () => {
  const embargoed = {
    "recaps/held.md": recapText({ time, publish: "2025-05-16 06:00 Moscow" }),
    "recaps/draft.md": recapText({ time, publish: "2025-05-16 06:00 Moscow", draft: "true" }),
    "recaps/plain.md": recapText({ time }),
  };
  const slugsAt = (now: string, withDrafts: boolean): readonly string[] =>
    siteOf(embargoed, { now: at(now), withDrafts }).recaps.map(({ slug }) => slug);

  it("are the recaps under embargo from their very instant on", () => {
    expect(slugsAt("2025-05-16T02:59:59.999Z", false)).toEqual(["plain"]);
    expect(slugsAt("2025-05-16T03:00:00.000Z", false)).toEqual(["held", "plain"]);
  });

  it("are never the drafts, unless they are asked for, and then those under embargo too", () => {
    expect(slugsAt("2035-01-01T00:00:00Z", false)).toEqual(["held", "plain"]);
    expect(slugsAt("2025-05-15T19:27:00Z", true)).toEqual(["draft", "held", "plain"]);
  });

  it("are the images that a recap on it, an event or an author shows, once each and sorted", () => {
    const picture = "![A palace](/images/z.jpg)\n\n![A room](/images/a.jpg)\n";
    const files = {
      "images/a.jpg": "",
      "images/draft.jpg": "",
      "images/lead.jpg": "",
      "images/unused.jpg": "",
      "images/z.jpg": "",
      "recaps/one.md": recapText(
        { time, image: "{ src: /images/lead.jpg, alt: A hall }" },
        `- They met.\n\n${picture}`,
      ),
      "recaps/draft.md": recapText({ time, draft: "true" }, "- ![A face](/images/draft.jpg)\n"),
      "events/talks.md": markdownText({ title: "Talks" }, picture),
    };
    const shown = ["images/a.jpg", "images/lead.jpg", "images/z.jpg"];
    const namesOf = ({ images }: Site): readonly string[] => images.map(({ name }) => name);
    expect(namesOf(siteOf(files))).toEqual(shown);
    expect(namesOf(siteOf(files, { withDrafts: true }))).toEqual(
      ["images/draft.jpg", ...shown].toSorted(),
    );
  });

  it("is nothing but the settings and the events while there are no recaps", () => {
    expect(siteOf()).toMatchObject({
      recaps: [],
      years: [],
      images: [],
      events: [{ id: "talks" }],
    });
  });
});

describe("the order of recaps", () => {
  it("is the newest first, whatever the files are called", () => {
    const { recaps } = siteOf({
      "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
      "recaps/b.md": recapText({ time: "2025-05-15 12:00 Moscow" }),
      "recaps/c.md": recapText({ time: "2025-05-15T10:30+03:00" }),
    });
    expect(recaps.map(({ slug }) => slug)).toEqual(["b", "c", "a"]);
  });

  it("is by address where two have one time, in whatever order the files come", () => {
    const names = ["c", "a", "b"];
    const files = names.map((name) => [`recaps/${name}.md`, recapText({ time })] as const);
    const content = contentOf(Object.fromEntries(files));
    for (const recaps of [content.recaps, content.recaps.toReversed()]) {
      const options = { now: lateNow, withDrafts: false, url: undefined };
      const site = buildSite({ ...content, recaps }, options);
      expect(site.recaps.map(({ url }) => url)).toEqual([
        "/2025/05/15/a/",
        "/2025/05/15/b/",
        "/2025/05/15/c/",
      ]);
    }
  });

  it("is that of the instants while the clock is put back and shows an hour twice", () => {
    const { recaps } = siteOf({
      "recaps/first-half-past.md": recapText({ time: "2025-10-26T03:30+03:00" }),
      "recaps/second-quarter-past.md": recapText({ time: "2025-10-26T03:15+02:00" }),
    });
    expect(recaps.map(({ slug }) => slug)).toEqual(["second-quarter-past", "first-half-past"]);
  });
});

describe("a recap on the site", () => {
  it.each([
    ["2025-01-15 00:30 Moscow", "/2025/01/14/meeting/"],
    ["2025-01-15 00:30 Kyiv", "/2025/01/15/meeting/"],
    ["2024-12-31T21:59:59Z", "/2024/12/31/meeting/"],
    ["2024-12-31T22:00:00Z", "/2025/01/01/meeting/"],
  ])("of %s has its address by the day of the primary zone: %s", (time, url) => {
    const recap = newestOf(siteOf({ "recaps/2020-01-01-0000-meeting.md": recapText({ time }) }));
    expect(recap.url).toBe(url);
    expect(url).toContain(recap.day.replaceAll("-", "/"));
  });

  it("has the clocks of both zones", () => {
    const { clock } = newestOf(
      siteOf({ "recaps/a.md": recapText({ time: "2025-01-15 22:27 Kyiv" }) }),
    );
    expect(clock.iso).toBe("2025-01-15T20:27:00Z");
    expect(clock.faces.map((face) => face.clock)).toEqual(["10.27pm", "11.27pm"]);
  });

  const signed = {
    "authors/day.md": markdownText({ name: "Day desk" }),
    "authors/night.md": markdownText({ name: "Night desk" }),
    "events/visit.md": markdownText({ title: "The visit", start: "2025-05-16" }),
    "recaps/a.md": recapText({ time, events: "[visit, talks]", authors: "[night, day]" }),
  };

  it("has its events and its authors, in the order of its file", () => {
    const { events, authors } = newestOf(siteOf(signed));
    expect(events).toEqual([
      { id: "visit", title: "The visit", url: "/events/visit/" },
      { id: "talks", title: "The talks", url: "/events/talks/" },
    ]);
    expect(authors.map(({ name }) => name)).toEqual(["Night desk", "Day desk"]);
  });

  it("has an event once and an author once where its file names them twice", () => {
    const lines = { time, events: "[talks, talks]", authors: "[day, day]" };
    const { events, authors } = newestOf(siteOf({ ...signed, "recaps/a.md": recapText(lines) }));
    expect(events.map(({ id }) => id)).toEqual(["talks"]);
    expect(authors.map(({ id }) => id)).toEqual(["day"]);
  });
});

describe("the address of the site", () => {
  it("is that of the settings, unless the build is told another", () => {
    const files = { "site.yaml": settingsText({ url: "https://desk.example/news" }) };
    expect(siteOf(files).settings.url).toBe("https://desk.example/news/");
    const url = "https://mirror.example/";
    expect(siteOf(files, { url }).settings.url).toBe(url);
  });
});
