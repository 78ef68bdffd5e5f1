import { describe, expect, it } from "vitest";
import { createPermanentPages } from "../../src/model/permanent-pages.ts";
import { markdownText, recapText, settingsText, siteOf } from "./content-of.ts";

const site = siteOf({
  "site.yaml": settingsText({ redirects: "[{ from: /events/old/, to: /events/talks/ }]" }),
  "people/berg.md": markdownText({ name: "Anna Berg" }),
  "pages/about.md": markdownText({ title: "About" }, "Words.\n"),
  "recaps/a.md": recapText(
    {
      time: "2025-05-15 10:00 Kyiv",
      aliases: "[/2025/04/30/a/, /a/]",
      removed: "[{ point: gone, time: 2025-05-16 10:00 Kyiv, text: It was wrong }]",
    },
    "- They met. {#met}\n- They left. {#left}\n",
  ),
  "recaps/b.md": recapText({
    time: "2025-05-16 10:00 Kyiv",
    withdrawn: "{ time: 2025-05-17 10:00 Kyiv, text: By request }",
  }),
  "recaps/c.md": recapText({ time: "2025-05-17 10:00 Kyiv", draft: "true" }),
});
const pages = createPermanentPages(site);

/** The addresses of a volume with their places. */
function list(volume: string): readonly (readonly [string, readonly string[]])[] {
  return [...pages.inVolume(volume).values()].map(({ url, anchors }) => [url, anchors]);
}

describe("the permanent pages of a site", () => {
  it("are its recaps with their points and removed points, those that were withdrawn, and old addresses", () => {
    expect(list("2025-05")).toEqual([
      ["/2025/05/15/a/", ["met", "left", "gone"]],
      ["/2025/05/16/b/", []],
    ]);
    expect(list("2025-04")).toEqual([["/2025/04/30/a/", []]]);
  });

  it("are its events, people and plain pages, but no archives, numbered pages or feeds", () => {
    expect(list("others")).toEqual([
      ["/events/old/", []],
      ["/a/", []],
      ["/events/talks/", []],
      ["/people/berg/", []],
      ["/about/", []],
    ]);
    expect([...pages.volumes()].toSorted()).toEqual(["2025-04", "2025-05", "others"]);
  });

  it.each([
    ["2025-05", "/2025/05/15/a/", "met", true],
    ["2025-05", "/2025/05/15/a/", "gone", true],
    ["2025-05", "/2025/05/15/a/", "other", false],
    ["2025-04", "/2025/04/30/a/", "left", true],
    ["2025-04", "/2025/04/30/a/", "other", false],
    ["2025-05", "/2025/05/16/b/", "whatever", true],
    ["others", "/events/old/", "whatever", true],
  ])("in %s answer at %s for #%s: %s", (volume, url, anchor, answers) => {
    expect(pages.inVolume(volume).get(url)?.answers(anchor)).toBe(answers);
  });
});
