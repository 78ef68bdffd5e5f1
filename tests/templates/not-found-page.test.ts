import { expect, it } from "vitest";
import { newestYear } from "../../src/model/build-front.ts";
import { NotFoundPage } from "../../templates/not-found-page.tsx";
import { dailyRecaps, siteOf, type Files } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

const home = ["the latest recap", "/"];
const events = ["the events", "/events/"];

it.each<[what: string, files: Files, words: string, links: readonly (readonly string[])[]]>([
  [
    "with recaps",
    dailyRecaps(1),
    "the latest recap, the events or the recaps of 2025.",
    [home, events, ["the recaps of 2025", "/2025/"]],
  ],
  ["without any recap", {}, "the latest recap, the events.", [home, events]],
])(
  "the page for addresses that lead nowhere shows the ways back on a site %s",
  (_, files, words, links) => {
    const site = siteOf(files);
    const html = draw(NotFoundPage({ context: contextOf(site), year: newestYear(site) }));
    expect(wordsIn(mainOf(html))).toMatch(new RegExp(`Begin with ${words}$`));
    expect(linksIn(mainOf(html))).toEqual(links);
    expect(html).toContain('<meta name="robots" content="noindex"');
  },
);
