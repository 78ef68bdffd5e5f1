import { describe, expect, it } from "vitest";
import { HistoryPage } from "../../templates/history-page.tsx";
import type { RecapVersion, ShownText } from "../../src/content/recap-version.ts";
import type { RecapHistory } from "../../src/model/history/recap-history.ts";
import { newestOf, recapText, siteOf } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";
import { contextOf, draw, headingsIn, linksIn, mainOf, wordsIn } from "./draw.ts";

const SHOWN: ShownText = {
  title: "They meet",
  opener: undefined,
  summary: undefined,
  points: [{ id: "met", lead: "They met.", text: "They met." }],
  between: "",
};

const COMMIT = "0123456789abcdef";

/** The page of the history of a recap in Ukrainian, with a version a winter's evening for each of `texts`. */
function pageOf(...texts: readonly RecapVersion[]): string {
  const site = siteOf({ "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv", lang: "uk" }) });
  const history: RecapHistory = {
    fingerprint: "",
    versionCount: texts.length,
    listVersions: () =>
      texts.map((_, index) => ({
        commit: `${COMMIT}${index}`,
        at: at(`2025-11-2${index}T21:30:00Z`),
        blob: "",
      })),
    readVersions: () => texts,
  };
  return draw(HistoryPage({ context: contextOf(site), recap: newestOf(site), history }));
}

function version(shown: Partial<ShownText> = {}): RecapVersion {
  return { text: "", shown: { ...SHOWN, ...shown } };
}

const changed = version({ points: [{ id: "met", lead: "", text: "They left <b>." }] });

describe("the page of a recap’s history", () => {
  it("has the versions, newest first, with times by both clocks and commits", () => {
    const html = mainOf(pageOf(version(), changed, changed));
    expect(headingsIn(html)).toEqual([
      [1, "History of this recap"],
      [2, "Version 3, 11.30pm Kyiv (12.30am Sunday Moscow), Saturday 22 November 2025"],
      [2, "Version 2, 11.30pm Kyiv (12.30am Saturday Moscow), Friday 21 November 2025"],
      [3, "Point changed"],
      [2, "Version 1, 11.30pm Kyiv (12.30am Friday Moscow), Thursday 20 November 2025"],
    ]);
    expect(wordsIn(html)).toContain("Commit 0123456789ab The words stayed the same;");
    expect(wordsIn(html)).toMatch(/Commit 0123456789ab The first published version\.$/);
  });

  it("marks words that went and came, also for those who do not see it, in the language of the recap", () => {
    const html = mainOf(pageOf(version(), changed));
    expect(html).toContain(
      '<p lang="uk">They <del><span class="said" lang="en-GB">(removed: </span>met' +
        '<span class="said" lang="en-GB">)</span></del>' +
        '<ins><span class="said" lang="en-GB">(added: </span>left &lt;b>' +
        '<span class="said" lang="en-GB">)</span></ins>.</p>',
    );
  });

  it("leads to the recap and to the points that were changed", () => {
    expect(linksIn(mainOf(pageOf(version(), changed)))).toEqual([
      ["They meet", "/2025/05/15/a/"],
      ["Point changed", "/2025/05/15/a/#met"],
    ]);
  });

  it("is left out by search engines", () => {
    expect(pageOf(version(), changed)).toContain('<meta name="robots" content="noindex"/>');
  });
});
