import { h } from "preact";
import { describe, expect, it } from "vitest";
import { archiveUrl, eventsUrl, homeUrl, notFoundUrl, type Url } from "../../src/model/urls.ts";
import { createPlaceContext } from "../../src/outputs/place-context.ts";
import { renderPage } from "../../src/outputs/render-page.ts";
import type { PageContext } from "../../templates/page-context.ts";
import { Page } from "../../templates/page.tsx";
import { markdownText, siteOf } from "../model/content-of.ts";
import { contextOf } from "../templates/draw.ts";

const context = contextOf(
  siteOf({ "pages/about.md": markdownText({ title: "About" }, "Words.\n") }),
);

/** The page at `url`, drawn from `drawnFrom`. */
function render(url: Url, drawnFrom: PageContext): string {
  const own = h("a", { href: `${url}#words` }, "Words");
  const page = Page({ context: drawnFrom, url, title: "A", description: undefined, children: own });
  return renderPage(page, url, new Map());
}

describe("the context of a page", () => {
  const placeContext = createPlaceContext(context);

  it.each([homeUrl, archiveUrl, "/about/", "/events/talks/page/2/", "/old/name.html", notFoundUrl])(
    "gives %s the bytes that it has when all of its links are placed at once",
    (url) => {
      expect(render(url as Url, placeContext(url as Url))).toBe(render(url as Url, context));
    },
  );

  it("leaves nothing of the frame to be placed, and has the fingerprint of the context", () => {
    const { frame, fingerprint } = placeContext(eventsUrl);
    expect([frame.links, ...frame.mastheads.values(), frame.foot].join("")).not.toMatch(/="\//);
    expect(frame.foot).toContain('href="../about/"');
    expect(fingerprint).toBe(context.fingerprint);
  });

  it("is made once for all pages of a depth", () => {
    expect(placeContext("/events/" as Url)).toBe(placeContext("/2025/" as Url));
    expect(placeContext("/events/" as Url)).not.toBe(placeContext("/" as Url));
  });
});
