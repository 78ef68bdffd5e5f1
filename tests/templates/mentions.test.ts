import { describe, expect, it } from "vitest";
import { keyOfEntity } from "../../src/model/find-names.ts";
import { sumUpMentions } from "../../src/model/sum-up-mentions.ts";
import { Mentions } from "../../templates/mentions.tsx";
import { entityOf, markdownText, recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, linksIn, wordsIn } from "./draw.ts";

/** What the page of Ada says of her mentions on `days`, each with Berg. */
function mentionsOn(...days: readonly string[]): string {
  const recaps = days.map((day) => [
    `recaps/on-${day}.md`,
    recapText({ time: `${day} 10:00 Kyiv` }, "- Ada meets Berg. {#met}\n"),
  ]);
  const site = siteOf({
    "people/ada.md": markdownText({ name: "Ada" }),
    "people/berg.md": markdownText({ name: "Berg" }),
    ...Object.fromEntries(recaps),
  });
  const entity = entityOf(site, "ada");
  const mentions = sumUpMentions(keyOfEntity(entity), entity.recaps);
  if (mentions === undefined) throw new Error("Nothing names Ada.");
  return draw(Mentions({ mentions, context: contextOf(site) }));
}

describe("the mentions of an entity", () => {
  it("say how many there are, from when to when, the busiest month, and who else is named", () => {
    const html = mentionsOn("2025-02-14", "2025-05-15", "2025-05-16");
    expect(wordsIn(html.replace(/<svg[\s\S]*<\/svg>/, ""))).toBe(
      "Named in 3 recaps, first on 14 February 2025, last on 16 May 2025. Most in May 2025: 2 recaps. " +
        "Most often in the same recaps: Berg (3)",
    );
    expect(linksIn(html).map(([, href]) => href)).toEqual([
      "/2025/02/",
      "/2025/05/",
      "/2025/02/14/on-2025-02-14/",
      "/2025/05/16/on-2025-05-16/",
      "/people/berg/",
    ]);
  });

  it("are drawn by month, for the eye alone", () => {
    const html = mentionsOn("2025-02-14", "2025-05-15", "2025-05-16");
    expect(html).toMatch(/<svg class="sparkline" [^>]*aria-hidden="true"/);
    expect(
      [...html.matchAll(/<title>([^<]*)<\/title><rect x="([^"]*)" y="(\d+)"/g)].map(
        ([, ...bar]) => bar,
      ),
    ).toEqual([
      ["February 2025: 1 recap", "2.5%", "20"],
      ["May 2025: 2 recaps", "77.5%", "0"],
    ]);
  });

  it("are not drawn where all are of one month, and are one where there is one", () => {
    expect(mentionsOn("2025-05-15", "2025-05-16")).not.toContain("<svg");
    expect(wordsIn(mentionsOn("2025-05-15"))).toBe(
      "Named in one recap, on 15 May 2025. Most often in the same recaps: Berg (1)",
    );
  });
});
