import { describe, expect, it } from "vitest";
import { ArchivePage } from "../../templates/archive-page.tsx";
import { recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, mainOf, wordsIn } from "./draw.ts";

describe("the archive", () => {
  it("lists the years with their months, newest first", () => {
    const site = siteOf({
      "recaps/a.md": recapText({ time: "2025-05-01 10:00 Kyiv" }),
      "recaps/b.md": recapText({ time: "2025-12-31 11:00 Kyiv" }),
      "recaps/c.md": recapText({ time: "2024-12-31 11:00 Kyiv" }),
    });
    expect(
      linksIn(mainOf(draw(ArchivePage({ context: contextOf(site), years: site.years })))),
    ).toEqual([
      ["2025", "/2025/"],
      ["December", "/2025/12/"],
      ["May", "/2025/05/"],
      ["2024", "/2024/"],
      ["December", "/2024/12/"],
    ]);
  });

  it("says so while there is nothing in it", () => {
    const html = draw(ArchivePage({ context: contextOf(siteOf({})), years: [] }));
    expect(wordsIn(mainOf(html))).toContain("No recap has been published yet.");
  });
});
