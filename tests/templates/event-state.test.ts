import { expect, it } from "vitest";
import { EventState } from "../../templates/event-state.tsx";
import { eventOf, markdownText, recapText, siteOf, type Lines } from "../model/content-of.ts";
import { contextOf, draw, wordsIn } from "./draw.ts";

const recaps = {
  "recaps/a.md": recapText({ time: "2025-01-15 10:00 Kyiv" }),
  "recaps/b.md": recapText({ time: "2025-01-15 22:27 Kyiv" }),
};

it.each<[lines: Lines, files: Readonly<Record<string, string>>, state: string, words: string]>([
  [{}, recaps, "live", "Live: last recap 10.27pm Kyiv (11.27pm Moscow), 15 January 2025"],
  [{}, {}, "live", "Live: no recap yet"],
  [{ state: "upcoming" }, {}, "upcoming", "Not begun"],
  [{ start: "2045-05-16 00:30 Moscow" }, {}, "upcoming", "Begins 16 May 2045"],
  [{ start: "2045-01-16 00:30 Moscow" }, {}, "upcoming", "Begins 15 January 2045"],
  [{ start: "2045-05-16" }, recaps, "upcoming", "Begins 16 May 2045"],
  [{ state: "ended" }, recaps, "ended", "Ended: as it happened"],
  [{ end: "2025-07-23" }, recaps, "ended", "Ended 23 July 2025: as it happened"],
  [{ end: "2025-07-23 23:30 Kyiv" }, {}, "ended", "Ended 23 July 2025: as it happened"],
  [{ state: "ended", end: "2045-07-23" }, {}, "ended", "Ended 23 July 2045: as it happened"],
])("an event with %j says where it stands", (lines, files, state, words) => {
  const talks = markdownText({ title: "The talks", ...lines });
  const site = siteOf({ "events/talks.md": talks, ...files });
  const html = draw(EventState({ event: eventOf(site, "talks"), context: contextOf(site) }));
  expect(wordsIn(html)).toBe(words);
  expect(html).toContain(`class="state ${state}"`);
});
