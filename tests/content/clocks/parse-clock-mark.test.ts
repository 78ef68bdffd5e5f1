import { describe, expect, it } from "vitest";
import { parseParts, type RecapParts } from "../content-samples.ts";

/** The problems of a recap with this body, each with the lines to write. */
function problemsOf(parts: RecapParts): readonly string[] {
  return parseParts(parts).problems.flatMap(({ message, writeInstead }) => [
    message,
    ...writeInstead,
  ]);
}

const WINTER = "2025-01-15 20:00 Kyiv";

describe("a mark that is no clock", () => {
  it.each([
    [
      ":time[7pm]",
      "The marked clock “7pm” does not say which zone’s it is.",
      [":time[7pm Kyiv]", ":time[7pm Moscow]"],
    ],
    [
      ":time[7pm local time]{on=2025-05-16}",
      "The marked clock “7pm local time” does not say which zone’s it is.",
      [":time[7pm Kyiv]{on=2025-05-16}", ":time[7pm Moscow]{on=2025-05-16}"],
    ],
    [
      ":time[7pm Atlantis]",
      "No zone is called “Atlantis” here.",
      [":time[7pm Kyiv]", ":time[7pm Moscow]"],
    ],
    [
      ":time[7pm Kyiv (8pm Moscow)]",
      "A marked clock is one clock with its zone, and nothing else: not “7pm Kyiv (8pm Moscow)”.",
      [":time[7pm Kyiv]"],
    ],
    [
      ":time[7pm Kyiv on Friday]",
      "A marked clock is one clock with its zone, and nothing else: not “7pm Kyiv on Friday”.",
      [":time[7pm Kyiv]{on=2025-05-16} on Friday", ":time[7pm Kyiv]{on=2025-05-09} on Friday"],
    ],
    [
      ":time[tomorrow]",
      "“tomorrow” is no clock: a marked clock is one with its zone, such as `:time[7pm Kyiv]`.",
      ["tomorrow"],
    ],
    [
      ":time[25:00 Kyiv]",
      "“25:00 Kyiv” is no clock: a marked clock is one with its zone, such as `:time[7pm Kyiv]`.",
      ["25:00 Kyiv"],
    ],
    [
      ":time[7pm Kyiv]{on=16 May 2025}",
      "The day of a marked clock must be one that the calendar has, as YYYY-MM-DD.",
      [":time[7pm Kyiv]{on=2025-05-16}"],
    ],
    [
      ":time[7pm Kyiv]{on=soon}",
      "The day of a marked clock must be one that the calendar has, as YYYY-MM-DD.",
      [":time[7pm Kyiv]"],
    ],
    [
      ":time[7pm Kyiv]{on=2025-05-16 zone=Kyiv}",
      "A marked clock can have a day, `on`, and nothing else: `zone` means nothing here.",
      [":time[7pm Kyiv]{on=2025-05-16}"],
    ],
    [
      ":time[3.30am Kyiv]{on=2025-03-30}",
      "The clock in Kyiv skipped 03:30 on 2025-03-30: it was put forward.",
      [":time[4.30am Kyiv]{on=2025-03-30}"],
    ],
    [
      ":time[3.30am Kyiv]{on=2025-10-26}",
      "The clock in Kyiv showed 03:30 twice on 2025-10-26: say which by its offset.",
      [":time[3.30am UTC+3]{on=2025-10-26}", ":time[3.30am UTC+2]{on=2025-10-26}"],
    ],
    [
      ":time[7pm Kyiv",
      "The square bracket of this marked clock is not closed.",
      [":time[7pm Kyiv]"],
    ],
    [
      ":time[]",
      "“” is no clock: a marked clock is one with its zone, such as `:time[7pm Kyiv]`.",
      [],
    ],
  ])("%s is told of: %s", (mark, message, right) => {
    const body = `- They meet at ${mark} in the palace.`;
    expect(problemsOf({ body })).toEqual([
      message,
      ...right.map((each) => `- They meet at ${each} in the palace.`),
    ]);
  });

  it("is told of at its own place where it stands twice, and in words with a date", () => {
    const body = "- At :time[7pm] or :time[7pm], [on :time[6pm Kyiv]]{on=2025-05-16}.";
    expect(parseParts({ body }).problems.map(({ line, column }) => [line, column])).toEqual([
      [7, 6],
      [7, 20],
      [7, 36],
    ]);
  });

  it("is told of in a summary, which is plain text, with the words of both clocks", () => {
    const front = "summary: Talks at :time[7pm Kyiv]\n";
    expect(problemsOf({ time: WINTER, front })).toEqual([
      "A summary is plain text, and takes no marked clock: write both clocks in it.",
      "summary: Talks at 7pm Kyiv (8pm Moscow)",
    ]);
  });
});
