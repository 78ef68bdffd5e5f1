import { describe, expect, it } from "vitest";
import { RecapList, RecapsByDay } from "../../templates/recap-list.tsx";
import { recapText, siteOf } from "../model/content-of.ts";
import { draw, linksIn, wordsIn } from "./draw.ts";

const { recaps, settings } = siteOf({
  "recaps/a.md": recapText(
    { time: "2025-01-14 10:00 Kyiv", title: "Early" },
    "- They met. So it was said. {#met}\n- They parted. {#parted}\n",
  ),
  "recaps/b.md": recapText({ time: "2025-01-15 00:30 Moscow", title: "Late", lang: "uk" }),
  "recaps/c.md": recapText({ time: "2025-01-15 00:30 Kyiv", title: "Next", summary: "In short." }),
});
const { clockwork } = settings;

describe("RecapList", () => {
  it("with points shows clocks, headlines and the leads of the points, each linked", () => {
    const html = draw(RecapList({ recaps: recaps.slice(-1), clockwork, withPoints: true }));
    expect(wordsIn(html)).toBe("10am Kyiv (11am Moscow) Early They met. They parted.");
    expect(linksIn(html)).toEqual([
      ["Early", "/2025/01/14/a/"],
      ["They met.", "/2025/01/14/a/#met"],
      ["They parted.", "/2025/01/14/a/#parted"],
    ]);
  });

  it("without points shows the summary, or the first lead where there is none", () => {
    const html = draw(RecapList({ recaps, clockwork, withPoints: false }));
    expect(wordsIn(html)).toBe(
      "12.30am Kyiv (1.30am Moscow) Next In short. 11.30pm Kyiv (12.30am Wednesday Moscow) Late They met 10am Kyiv (11am Moscow) Early They met.",
    );
  });

  it("puts headlines one level below what they stand under", () => {
    const props = { recaps: recaps.slice(-1), clockwork, withPoints: false };
    expect(draw(RecapList(props))).toContain('<h3 class="row-title">');
    expect(draw(RecapList({ ...props, headline: "h2" }))).toContain('<h2 class="row-title">');
  });

  it("gives a recap its language where it is not the site's", () => {
    const html = draw(RecapList({ recaps, clockwork, withPoints: true }));
    expect(html.match(/lang="uk"/g)).toHaveLength(1);
  });
});

describe("RecapsByDay", () => {
  it("puts recaps under the day of the primary zone, newest day first, with a link to the day", () => {
    const html = draw(RecapsByDay({ recaps, clockwork, withPoints: false }));
    const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1] ?? "");
    expect(headings.flatMap(linksIn)).toEqual([
      ["Wednesday 15 January 2025", "/2025/01/15/"],
      ["Tuesday 14 January 2025", "/2025/01/14/"],
    ]);
    const sections = html.split("<section").slice(1);
    expect(
      sections.map((section) =>
        linksIn(section)
          .map(([words]) => words)
          .slice(1),
      ),
    ).toEqual([["Next"], ["Late", "Early"]]);
  });

  it("is nothing without recaps", () => {
    expect(draw(RecapsByDay({ recaps: [], clockwork, withPoints: true }))).toBe("");
  });
});
