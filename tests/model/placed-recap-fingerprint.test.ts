import { describe, expect, it } from "vitest";
import { buildSite, type SiteOptions } from "../../src/model/build-site.ts";
import { at } from "../time/kyiv-moscow.ts";
import {
  contentOf,
  lateNow,
  markdownText,
  recapText,
  settingsText,
  siteOf,
  type Files,
} from "./content-of.ts";
import { meetingFiles, meetingTime, umerov } from "./meeting-files.ts";

/** The fingerprint of the recap `meeting` of the site that these files make. */
function fingerprintOf(more: Files = {}, options: Partial<SiteOptions> = {}): string {
  const { recaps } = siteOf({ ...meetingFiles, ...more }, options);
  const recap = recaps.find(({ slug }) => slug === "meeting");
  if (recap === undefined) throw new Error("The site has no such recap.");
  return recap.fingerprint;
}

describe("the fingerprint of a placed recap", () => {
  it("is the same each time for the same content", () => {
    expect(fingerprintOf()).toBe(fingerprintOf());
  });

  it.each<[what: string, more: Files]>([
    [
      "its file, even in a comment",
      { "recaps/meeting.md": `${meetingFiles["recaps/meeting.md"]}\n<!-- -->\n` },
    ],
    ["the title of its event", { "events/talks.md": markdownText({ title: "Other talks" }) }],
    ["the name of its author", { "authors/night.md": markdownText({ name: "Late desk" }) }],
    [
      "the kind of its author",
      { "authors/night.md": markdownText({ name: "Night desk", kind: "person" }) },
    ],
    [
      "the name of whom it names",
      { "people/umerov.md": markdownText({ ...umerov, name: "Umerov R" }) },
    ],
    [
      "the role of whom it names",
      { "people/umerov.md": markdownText({ ...umerov, role: "guest" }) },
    ],
    ["whom it names", { "people/left.md": markdownText({ name: "left" }) }],
  ])("changes with %s", (_, more) => {
    expect(fingerprintOf(more)).not.toBe(fingerprintOf());
  });

  it("changes with its day, and so with its address, where the primary zone is another", () => {
    const zones = "[{ id: Europe/Moscow, label: Moscow }, { id: Europe/Kyiv, label: Kyiv }]";
    expect(fingerprintOf({ "site.yaml": settingsText({ zones }) })).not.toBe(fingerprintOf());
  });

  it("changes when it becomes public", () => {
    const held = {
      "recaps/meeting.md": recapText({ time: meetingTime, publish: "2025-01-16 09:00 Kyiv" }),
      "recaps/after.md": recapText({ time: "2025-01-15 23:31 Kyiv" }),
    };
    const at1 = (iso: string): string => fingerprintOf(held, { now: at(iso), withDrafts: true });
    expect(at1("2025-01-16T06:59:59Z")).not.toBe(at1("2025-01-16T07:00:00Z"));
    expect(at1("2025-01-16T07:00:00Z")).toBe(at1("2026-01-01T00:00:00Z"));
  });

  it("changes with the sizes of its images", () => {
    const content = contentOf(meetingFiles);
    const [one, two] = [800, 801].map((height) => {
      const images = [{ name: "images/hall.jpg", image: { width: 1200, height } }];
      const site = buildSite(
        { ...content, images },
        { now: lateNow, withDrafts: false, url: undefined },
      );
      return site.recaps.find(({ slug }) => slug === "meeting")?.fingerprint;
    });
    expect(one).not.toBe(two);
  });

  it.each<[what: string, more: Files]>([
    [
      "a recap that is not beside it",
      { "recaps/far.md": recapText({ time: "2025-03-01 10:00 Kyiv" }) },
    ],
    [
      "the title of the recap before it",
      { "recaps/before.md": recapText({ time: "2025-01-14 10:00 Kyiv", title: "Earlier" }) },
    ],
    [
      "the time of the recap before it",
      { "recaps/before.md": recapText({ time: "2025-01-14 10:01 Kyiv", title: "Before" }) },
    ],
    [
      "the language of the recap after it",
      {
        "recaps/after.md": recapText({ time: "2025-01-17 10:00 Kyiv", title: "After", lang: "uk" }),
      },
    ],
    ["which recap is after it", { "recaps/new.md": recapText({ time: "2025-01-16 10:00 Kyiv" }) }],
    [
      "the text of the recap before it",
      {
        "recaps/before.md": recapText(
          { time: "2025-01-14 10:00 Kyiv", title: "Before" },
          "- No.\n",
        ),
      },
    ],
    [
      "a correction of the recap after it",
      {
        "recaps/after.md": recapText({
          time: "2025-01-17 10:00 Kyiv",
          title: "After",
          corrections: "[{ time: 2025-01-18 09:00 Kyiv, text: No. }]",
        }),
      },
    ],
    ["another event’s title", { "events/visit.md": markdownText({ title: "A visit" }) }],
    ["its event’s text", { "events/talks.md": markdownText({ title: "The talks" }, "Text.") }],
    [
      "its event’s end",
      { "events/talks.md": markdownText({ title: "The talks", state: "ended" }) },
    ],
    ["its author’s text", { "authors/night.md": markdownText({ name: "Night desk" }, "Text.") }],
    ["the text of whom it names", { "people/umerov.md": markdownText(umerov, "Text.") }],
    ["one whom it does not name", { "people/nobody.md": markdownText({ name: "No one" }) }],
    ["an image that it does not show", { "images/other.jpg": "" }],
    ["a page", { "pages/about.md": markdownText({ title: "About" }, "Words.\n") }],
  ])("stays with %s", (_, more) => {
    expect(fingerprintOf(more)).toBe(fingerprintOf());
  });
});
