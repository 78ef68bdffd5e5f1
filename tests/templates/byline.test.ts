import { expect, it } from "vitest";
import { Byline } from "../../templates/byline.tsx";
import { markdownText, newestOf, recapText, siteOf } from "../model/content-of.ts";
import { read } from "./draw.ts";

const authors = {
  "authors/day.md": markdownText({ name: "Day desk" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "authors/weekend.md": markdownText({ name: "Weekend desk" }),
};

it.each([
  ["[]", ""],
  ["[night]", "Night desk"],
  ["[night, day]", "Night desk and Day desk"],
  ["[night, day, weekend]", "Night desk, Day desk and Weekend desk"],
])("the byline of a recap by %s is “%s”", (ids, words) => {
  const time = "2025-05-15 22:27 Kyiv";
  const site = siteOf({ ...authors, "recaps/a.md": recapText({ time, authors: ids }) });
  expect(read(Byline({ recap: newestOf(site), words: site.settings.words }))).toBe(words);
});
