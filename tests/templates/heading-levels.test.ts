import { expect, it } from "vitest";
import { listFiles } from "../../src/outputs/list-files.ts";
import { dailyRecaps, markdownText, recapText, settingsText, siteOf } from "../model/content-of.ts";
import { ingredientsOf } from "../outputs/ingredients-of.ts";
import { headingsIn } from "./draw.ts";

const site = siteOf({
  "site.yaml": settingsText({ "recaps-per-event-page": "2" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "pages/about.md": markdownText({ title: "About us" }, "# More\n\nWords.\n"),
  "people/they.md": markdownText({ name: "They" }),
  "recaps/long.md": recapText(
    {
      time: "2025-05-01 22:27 Kyiv",
      sources: "[{ publisher: A radio }]",
      corrections: "[{ time: 2025-05-16 09:00 Kyiv, text: A name. }]",
    },
    "## Here\n\n- They met. {#met}\n\n### There\n\n- They parted. {#parted}\n",
  ),
  ...dailyRecaps(6, { authors: "[night]" }),
});
const empty = siteOf();
const pages = [site, empty].flatMap((each) =>
  listFiles(ingredientsOf(each))
    .outputs.filter(({ url }) => /(?:\/|\.html)$/.test(url))
    .map(({ url, render }) => ({ url, where: each === empty ? " of an empty site" : "", render })),
);

it.each(pages)("no level of heading is left out on $url$where", ({ render }) => {
  const levels = headingsIn(render()).map(([level]) => level);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});
