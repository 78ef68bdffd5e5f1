import { describe, expect, it } from "vitest";
import { HistoryLinks } from "../../templates/history-links.tsx";
import { newestOf, recapText, siteOf } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv" }) });

/** The links of a recap whose versions had these points. */
function linksOf(...versions: readonly (readonly string[])[]): string {
  const history = {
    fingerprint: "",
    versionCount: versions.length,
    listVersions: () =>
      versions.map(() => ({ commit: "c", blob: "b", at: at("2025-05-16T06:00:00Z") })),
    readVersions: () =>
      versions.map((ids) => {
        const points = ids.map((id) => ({ id, lead: id, text: id }));
        const shown = { title: "", opener: undefined, summary: undefined, between: "", points };
        return { text: "", shown };
      }),
  };
  return draw(HistoryLinks({ recap: newestOf(site), history, context: contextOf(site) }));
}

describe("what a recap says of its history", () => {
  it("is how many versions it has, with a link", () => {
    expect(linksIn(linksOf(["met"], ["met"], ["met"]))).toEqual([
      ["History of this recap (3 versions)", "/2025/05/15/a/history/"],
    ]);
  });

  it("is also what was taken out, at the place where links to it lead", () => {
    const html = linksOf(["met", "left"], ["met"]);
    expect(html).toContain('<p id="left">');
    expect(wordsIn(html)).toBe(
      "A point that stood in this recap was removed: 9am Kyiv and Moscow, 16 May 2025. What it said History of this recap (2 versions)",
    );
  });

  it("is nothing where there is none", () => {
    const context = contextOf(site);
    expect(HistoryLinks({ recap: newestOf(site), history: undefined, context })).toBeNull();
  });
});
