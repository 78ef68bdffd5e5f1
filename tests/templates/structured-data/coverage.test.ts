import { describe, expect, it } from "vitest";
import type { SiteEvent } from "../../../src/model/site.ts";
import { CoverageTimes } from "../../../templates/coverage-times.tsx";
import { coverageOf } from "../../../templates/structured-data/coverage.ts";
import { dailyRecaps, eventOf, markdownText, siteOf } from "../../model/content-of.ts";
import { at } from "../../time/kyiv-moscow.ts";
import { contextOf, draw, read } from "../draw.ts";

const context = contextOf(siteOf());

function eventWith(count: number, state: string): SiteEvent {
  const event = markdownText({ title: "The talks", state });
  return eventOf(siteOf({ "events/talks.md": event, ...dailyRecaps(count) }), "talks");
}

describe("the coverage of an event", () => {
  it.each([
    [0, "live", undefined],
    [2, "live", { start: at("2025-05-01T07:00:00Z"), end: undefined }],
    [2, "ended", { start: at("2025-05-01T07:00:00Z"), end: at("2025-05-02T07:00:00Z") }],
  ])(
    "of %i recaps that is %s runs from its first recap, to the last once ended",
    (count, state, coverage) => {
      expect(coverageOf(eventWith(count, state))).toEqual(coverage);
    },
  );

  it.each([
    [0, "live", ""],
    [2, "live", "First recap 10am Kyiv and Moscow, 1 May 2025"],
    [
      2,
      "ended",
      "Recaps from 10am Kyiv and Moscow, 1 May 2025 to 10am Kyiv and Moscow, 2 May 2025",
    ],
  ])("of %i recaps that is %s reads “%s”", (count, state, words) => {
    expect(read(CoverageTimes({ event: eventWith(count, state), context }))).toBe(words);
  });

  it("shows the times that structured data holds", () => {
    expect(draw(CoverageTimes({ event: eventWith(2, "ended"), context }))).toMatch(
      /datetime="2025-05-01T07:00:00Z".*datetime="2025-05-02T07:00:00Z"/,
    );
  });
});
