import { expect, test } from "vitest";
import { listFeeds } from "../../../src/outputs/feeds/list-feeds.ts";
import { ingredientsOf } from "../ingredients-of.ts";
import { richSite } from "../rich-recap.ts";

test("each feed is listed in every format, at the address of the page that it follows", () => {
  const outputs = listFeeds(ingredientsOf(richSite()));
  const pages = ["/", "/events/talks/", "/events/visit/", "/corrections/"];
  expect(outputs.map(({ url }) => url)).toEqual(
    pages.flatMap((page) => [`${page}feed.xml`, `${page}rss.xml`, `${page}feed.json`]),
  );
  for (const { url, render } of outputs) {
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
  const outputs = listFeeds(ingredientsOf(richSite()));
  const sources = outputs.filter(({ url }) => url.includes("talks")).map(({ source }) => source);
  expect(new Set(sources)).toEqual(new Set(["content/events/talks.md"]));
});
