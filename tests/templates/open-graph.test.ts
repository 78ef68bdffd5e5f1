import { expect, test } from "vitest";
import { homeUrl } from "../../src/model/urls.ts";
import { OpenGraph } from "../../templates/open-graph.tsx";
import { newestOf, settingsText, siteOf } from "../model/content-of.ts";
import { richSite } from "../outputs/rich-recap.ts";
import { draw } from "./draw.ts";

/** The properties that `view` draws, in order. */
function propertiesOf(view: Parameters<typeof draw>[0]): readonly (readonly string[])[] {
  const metas = draw(view).matchAll(/<meta property="([^"]*)" content="([^"]*)"/g);
  return [...metas].map(([, name = "", content = ""]) => [name, content]);
}

test("a recap is shared as an article with its times and its picture", () => {
  const site = richSite();
  const recap = newestOf(site);
  const { settings } = site;
  const { url, title, summary: description } = recap;
  expect(propertiesOf(OpenGraph({ settings, url, title, description, article: recap }))).toEqual([
    ["og:title", "Delegations meet"],
    ["og:type", "article"],
    ["og:url", "https://host.example/desk/2025/01/15/meeting/"],
    ["og:site_name", "A desk"],
    ["og:locale", "en_GB"],
    ["og:description", "A short meeting."],
    ["article:published_time", "2025-01-15T21:30:00Z"],
    ["article:modified_time", "2025-01-16T07:00:00Z"],
    ["og:image", "https://host.example/desk/images/hall.jpg"],
    ["og:image:width", "1200"],
    ["og:image:height", "800"],
    ["og:image:alt", "A hall"],
  ]);
});

test.each([
  ["en-GB", "en_GB"],
  ["en-IE", "en_IE"],
  ["en", "en_US"],
])("a page in %s is shared by the site’s name as one in %s", (language, locale) => {
  const { settings } = siteOf({ "site.yaml": settingsText({ language }) });
  const bare = { title: undefined, description: undefined, article: undefined };
  expect(propertiesOf(OpenGraph({ settings, url: homeUrl, ...bare }))).toEqual([
    ["og:title", "A desk"],
    ["og:type", "website"],
    ["og:url", "https://desk.example/"],
    ["og:site_name", "A desk"],
    ["og:locale", locale],
  ]);
});
