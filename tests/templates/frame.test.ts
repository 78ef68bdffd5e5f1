import { h } from "preact";
import { describe, expect, it } from "vitest";
import { archiveUrl, entitiesUrl, eventsUrl, eventUrl, homeUrl } from "../../src/model/urls.ts";
import { searchUrl } from "../../src/model/search-urls.ts";
import { drawFrame } from "../../templates/frame.tsx";
import { Page } from "../../templates/page.tsx";
import { markdownText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, partOf, wordsIn } from "./draw.ts";

const context = contextOf(siteOf({ "people/berg.md": markdownText({ name: "Anna Berg" }) }));
const bare = { title: undefined, description: undefined, children: "Words" };

/** The ways that some markup marks as leading to the page itself. */
function markedIn(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<a href="([^"]*)" aria-current="page">/g)].map(([, way]) => way);
}

describe("the parts that all pages share", () => {
  it("are in the page as they were rendered", () => {
    const html = draw(Page({ context, url: homeUrl, ...bare }));
    const { policy, links, foot } = context.frame;
    expect(html).toContain(`<head>${policy}<title>`);
    expect(html).toContain(`${links}</head>`);
    expect(html).toContain(`</main>${foot}</body>`);
  });

  it.each([homeUrl, eventsUrl, entitiesUrl("people"), archiveUrl, searchUrl])(
    "mark the way to %s on that page, and no other",
    (url) => {
      expect(markedIn(draw(Page({ context, url, ...bare })))).toEqual([url]);
    },
  );

  it.each([eventUrl("talks"), undefined])("mark no way on the page at %s", (url) => {
    const html = draw(Page({ context, ...(url === undefined ? {} : { url }), ...bare }));
    expect(markedIn(html)).toEqual([]);
    expect(partOf(html, "header", "masthead")).toBe(
      draw(drawFrame(context).mastheads.get(undefined) ?? null),
    );
  });

  it("leave a page with an edition a masthead of its own, with its way marked", () => {
    const html = draw(Page({ context, url: homeUrl, edition: h("p", null, "Today"), ...bare }));
    const masthead = partOf(html, "header", "masthead");
    expect(wordsIn(masthead)).toBe("A desk Today Latest Events People Archive Search");
    expect(masthead).toMatch(/^<header class="masthead front">/);
    expect(markedIn(html)).toEqual([homeUrl]);
    expect(html.match(/<header/g)).toHaveLength(1);
  });
});
