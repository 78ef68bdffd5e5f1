import { describe, expect, it } from "vitest";
import type { SiteRecap } from "../../src/model/site.ts";
import { WithdrawnPage } from "../../templates/withdrawn-page.tsx";
import { recapText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, mainOf, wordsIn } from "./draw.ts";

/** The page of a withdrawn recap of 15 May 2025 with `lines` in its front matter. */
function pageOf(lines: Lines): string {
  const body = "- They met. {#met}\n- They left. {#left}\n";
  const site = siteOf({
    "recaps/a.md": recapText({ time: "2025-05-15 10:00 Kyiv", ...lines }, body),
  });
  const [recap] = site.withdrawn;
  if (recap === undefined) throw new Error("the recap was not withdrawn");
  return draw(WithdrawnPage({ context: contextOf(site), recap: recap satisfies SiteRecap }));
}

const WITHDRAWN = { withdrawn: "{ time: 2025-05-16 09:00 Kyiv, text: It was not so }" };

describe("the page of a withdrawn recap", () => {
  it("says when and why, and when it had been published, and nothing of what stood there", () => {
    expect(wordsIn(mainOf(pageOf(WITHDRAWN)))).toBe(
      "They meet This recap was withdrawn at 9am Kyiv and Moscow, 16 May 2025. It was not so It was published at 10am Kyiv and Moscow, 15 May 2025.",
    );
  });

  it("says no reason where its time was over", () => {
    expect(wordsIn(mainOf(pageOf({ unpublish: "2025-05-16 09:00 Kyiv" })))).toBe(
      "They meet This recap was withdrawn at 9am Kyiv and Moscow, 16 May 2025. It was published at 10am Kyiv and Moscow, 15 May 2025.",
    );
  });

  it("keeps the places of its points, and is not to be found by searching", () => {
    const removed = "[{ point: gone, time: 2025-05-15 11:00 Kyiv, text: It was wrong }]";
    const html = pageOf({ ...WITHDRAWN, removed });
    for (const id of ["met", "left", "gone"]) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain("canonical");
  });
});
