import { expect, it } from "vitest";
import { listSources } from "../../src/outputs/list-sources.ts";
import { recapText, siteOf } from "../model/content-of.ts";

const site = siteOf({
  "recaps/a.md": recapText({ time: "2025-05-13 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2025-05-14 10:00 Kyiv" }),
  "recaps/c.md": recapText({ time: "2025-05-15 10:00 Kyiv" }),
});

it("names the files of what a recap stands between, though that is worked out only when it is asked for", () => {
  const recap = site.recaps.find(({ slug }) => slug === "b");
  if (recap === undefined) throw new Error("the site has no such recap");
  expect([...listSources(site.neighbours.get(recap))].toSorted()).toEqual([
    "/2025/05/13/a/",
    "/2025/05/15/c/",
    "/events/talks/",
    "content/recaps/a.md",
  ]);
});
