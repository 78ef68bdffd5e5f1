import { describe, expect, it } from "vitest";
import { newestOf, paginate } from "../../src/model/paginate.ts";
import { eventPageUrl, eventUrl } from "../../src/model/urls.ts";
import { OlderLink, StretchLinks } from "../../templates/stretch-links.tsx";
import { siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

const context = contextOf(siteOf());

/** The pages of a list of `count` things, one to a page. */
function pagesOf(count: number): ReturnType<typeof paginate<number>> {
  const items = Array.from({ length: count }, (_, index) => index);
  return paginate(items, 1, (number) => eventPageUrl("talks", number));
}

describe("the link to older ones", () => {
  it.each([
    [0, 0, []],
    [1, 1, []],
    [2, 2, []],
    [3, 2, [["Older recaps", "/events/talks/page/1/"]]],
    [5, 2, [["Older recaps", "/events/talks/page/3/"]]],
  ])("of %i pages, %i of them shown", (count, shown, links) => {
    const { items, older } = newestOf(pagesOf(count));
    expect(items).toHaveLength(shown);
    expect(linksIn(draw(OlderLink({ older, context })))).toEqual(links);
  });
});

describe("the links around a page", () => {
  it.each([
    [1, "Newer recaps Newest recaps", ["/events/talks/page/2/"]],
    [
      2,
      "Older recaps Newer recaps Newest recaps",
      ["/events/talks/page/1/", "/events/talks/page/3/"],
    ],
    [3, "Older recaps Newest recaps", ["/events/talks/page/2/"]],
  ])("%i of three", (number, words, ways) => {
    const newest = eventUrl("talks");
    const page = pagesOf(3)[number - 1];
    const [older, newer] = [page?.older, page?.newer];
    const html = draw(StretchLinks({ older, newer, newest, context }));
    expect(wordsIn(html)).toBe(words);
    expect(linksIn(html).map(([, href]) => href)).toEqual([...ways, newest]);
  });
});
