import { describe, expect, it } from "vitest";
import { RecapHead } from "../../templates/recap-head.tsx";
import { markdownText, newestOf, recapText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

/** The head of a recap with `lines` in its front matter. */
function headOf(lines: Lines, isLinked = false): string {
  const files = {
    "authors/night.md": markdownText({ name: "Night desk" }),
    "events/visit.md": markdownText({ title: "The visit" }),
    "recaps/meeting.md": recapText({ time: "2025-05-15 22:27 Kyiv", ...lines }),
  };
  const site = siteOf(files, { withDrafts: true });
  return draw(RecapHead({ recap: newestOf(site), context: contextOf(site), isLinked }));
}

describe("the head of a recap", () => {
  it("says the events, the headline, the opener, the clocks and the byline", () => {
    expect(wordsIn(headOf({ authors: "[night]" }))).toBe(
      "The talks They meet It’s nearly 10.30pm in Kyiv and Moscow. 10.27pm Kyiv and Moscow Thursday 15 May 2025 Night desk",
    );
  });

  it("links to each event", () => {
    const html = headOf({ events: "[visit, talks]" });
    expect(linksIn(html)).toEqual([
      ["The visit", "/events/visit/"],
      ["The talks", "/events/talks/"],
    ]);
    expect(wordsIn(html)).toContain("The visit · The talks");
  });

  it("links its headline to the recap only where it is asked to", () => {
    expect(headOf({}, true)).toMatch(/<h1[^>]*><a href="\/2025\/05\/15\/meeting\/">They meet<\/a>/);
    expect(headOf({}, false)).toMatch(/<h1[^>]*>They meet<\/h1>/);
  });

  it("has no opener where the recap has none", () => {
    expect(wordsIn(headOf({ opener: "false" }))).not.toContain("It’s");
  });

  it("says that a draft is one, and of nothing else", () => {
    expect(wordsIn(headOf({ draft: "true" }))).toContain("Draft: not published.");
    expect(wordsIn(headOf({}))).not.toContain("Draft");
  });

  it("says when the recap was updated, by both clocks, only where it was", () => {
    const html = headOf({ updated: "2025-11-24 23:30 Kyiv" });
    expect(wordsIn(html)).toContain(
      "Updated 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025",
    );
    expect(html).toContain('datetime="2025-11-24T21:30:00Z"');
    expect(wordsIn(headOf({}))).not.toContain("Updated");
  });

  it("gives the headline its language where it is not the site’s", () => {
    expect(headOf({ lang: "uk" })).toMatch(/<h1[^>]* lang="uk"/);
    expect(headOf({})).not.toContain("lang=");
  });
});
