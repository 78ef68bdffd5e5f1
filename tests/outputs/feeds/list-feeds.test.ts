import { expect, test } from "vitest";
import { listEventFeeds, listFeeds } from "../../../src/outputs/feeds/list-feeds.ts";
import { ingredientsOf } from "../ingredients-of.ts";
import { richSite } from "../rich-recap.ts";

const ingredients = ingredientsOf(richSite());
const ofEvents = listEventFeeds(ingredients).flatMap(({ list }) => list());

function formatsAt(pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => [`${page}feed.xml`, `${page}rss.xml`, `${page}feed.json`]);
}

test("each feed is listed in every format, at the address of the page that it follows", () => {
  const outputs = listFeeds(ingredients);
  expect(outputs.map(({ url }) => url)).toEqual(formatsAt(["/", "/corrections/"]));
  const feeds = ofEvents.filter(({ url }) => !url.endsWith("latest.json"));
  expect(feeds.map(({ url }) => url)).toEqual(formatsAt(["/events/talks/", "/events/visit/"]));
  for (const { url, render } of [...outputs, ...feeds]) {
    const start = url.endsWith("rss.xml") ? "<rss " : url.endsWith("json") ? "{" : "<feed ";
    expect(
      render()
        .replace(/^<\?xml.*\n/, "")
        .startsWith(start),
      url,
    ).toBe(true);
    expect(render()).toContain(`https://host.example/desk${url}`);
  }
});

test("each event’s feeds are blamed on the event’s file", () => {
  const sources = ofEvents.filter(({ url }) => url.includes("talks")).map(({ source }) => source);
  expect(new Set(sources)).toEqual(new Set(["content/events/talks.md"]));
});
