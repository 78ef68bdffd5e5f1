import type { Frame, PageContext } from "../../templates/page-context.ts";
import type { Html } from "../content/html.ts";
import type { Url } from "../model/urls.ts";
import { placeSharedLinks, wayUp } from "./place-links.ts";

/** The context of the page at `page`: what all pages share, with its links placed already. */
export type PlaceContext = (page: Url) => PageContext;

/** Places `context` once for all the pages that are as far from the site's root. What it is drawn from stays the same. */
export function createPlaceContext(context: PageContext): PlaceContext {
  const known = new Map<string, PageContext>();
  return (page) => {
    const up = wayUp(page);
    const placed = known.get(up) ?? { ...context, frame: placeFrame(context.frame, up) };
    known.set(up, placed);
    return placed;
  };
}

function placeFrame({ policy, links, mastheads, foot, rowClock }: Frame, up: string): Frame {
  const place = (html: Html): Html => placeSharedLinks(html, up) as Html;
  return {
    policy: place(policy),
    links: place(links),
    mastheads: new Map([...mastheads].map(([url, html]) => [url, place(html)])),
    foot: place(foot),
    // Clocks have no links.
    rowClock,
  };
}
