import { describe, expect, it } from "vitest";
import { NeighbourLinks } from "../../templates/neighbour-links.tsx";
import { markdownText, recapText, siteOf } from "../model/content-of.ts";
import { contextOf, draw, headingsIn, linksIn, wordsIn } from "./draw.ts";

const site = siteOf({
  "recaps/before.md": recapText({ time: "2025-05-14 10:00 Kyiv", title: "Before", lang: "uk" }),
  "recaps/meeting.md": recapText({ time: "2025-05-15 22:27 Kyiv", title: "Meeting" }),
  "recaps/after.md": recapText({ time: "2025-11-24 23:30 Kyiv", title: "After" }),
});

/** The neighbours of the recap `slug` in its event; with `alone`, as if it had none. */
function neighboursOf(slug: string, alone = false): string {
  const recap = site.recaps.find((each) => each.slug === slug);
  const neighbours = recap && site.neighbours.get(recap)?.[0];
  if (recap === undefined || neighbours === undefined)
    throw new Error(`The recap ${slug} is in no event.`);
  const none = { previous: undefined, next: undefined };
  const shown = alone ? { ...neighbours, ...none } : neighbours;
  return draw(
    NeighbourLinks({
      recap,
      neighbours: [shown],
      context: contextOf(site),
    }),
  );
}

const before = "Previous recap Before 10am Kyiv and Moscow, 14 May 2025 Since then: 1 unchanged";
const after = "Next recap After 11.30pm Kyiv (12.30am Tuesday Moscow), Monday 24 November 2025";

describe("the links to the recaps before and after", () => {
  it("are under the name of the event, each with its clocks", () => {
    const html = neighboursOf("meeting");
    expect(wordsIn(html)).toBe(`The talks ${before} ${after}`);
    expect(headingsIn(html)).toEqual([[2, "The talks"]]);
    expect(linksIn(html)).toEqual([
      ["The talks", "/events/talks/"],
      ["Before", "/2025/05/14/before/"],
      ["After", "/2025/11/24/after/"],
    ]);
    expect(html).toMatch(/^<nav class="neighbours" aria-label="Recaps of The talks">/);
  });

  it("say which is which to programs, and the language of a recap in another", () => {
    const html = neighboursOf("meeting");
    expect(html).toContain('<a rel="prev" href="/2025/05/14/before/" lang="uk">');
    expect(html).toContain('<a rel="next" href="/2025/11/24/after/">');
  });

  it("are one at either end of the event, and nothing where the recap is its only one", () => {
    expect(wordsIn(neighboursOf("after"))).toMatch(/^The talks Previous recap Meeting [^A-Z]*Kyiv/);
    expect(wordsIn(neighboursOf("after"))).not.toContain("Next");
    expect(wordsIn(neighboursOf("before"))).not.toContain("Previous");
    expect(neighboursOf("meeting", true)).toBe("");
  });

  it("stand together where they are the same in several events, in the order of the recap’s events", () => {
    const files = {
      "events/visit.md": markdownText({ title: "The visit" }),
      "recaps/a.md": recapText({
        time: "2025-05-14 10:00 Kyiv",
        title: "A",
        events: "[visit, talks]",
      }),
      "recaps/b.md": recapText({
        time: "2025-05-15 10:00 Kyiv",
        title: "B",
        events: "[visit, talks]",
      }),
      "recaps/c.md": recapText({ time: "2025-05-16 10:00 Kyiv", title: "C", events: "[talks]" }),
    };
    const both = siteOf(files);
    const [, b, a] = both.recaps;
    if (a === undefined || b === undefined) throw new Error("There are three recaps.");
    const read = (recap: typeof a): string => {
      const neighbours = both.neighbours.get(recap) ?? [];
      return wordsIn(draw(NeighbourLinks({ recap, neighbours, context: contextOf(both) })));
    };
    expect(read(a)).toBe("The visit · The talks Next recap B 10am Kyiv and Moscow, 15 May 2025");
    expect(read(b)).toMatch(
      /^The visit Previous recap A .*The talks Previous recap A .*Next recap C /,
    );
  });
});
