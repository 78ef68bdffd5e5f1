import { expect, test } from "vitest";
import { describeProposal } from "../../../src/content/dates/describe-proposal.ts";
import { proposeDates } from "../../../src/content/dates/propose-dates.ts";
import { enGb } from "../../../src/words/en-gb.ts";
import { contextOf, settingsOf, sourceOf, textOf, type RecapParts } from "../content-samples.ts";

/** The first note on a recap of these parts, with its place. */
function noteOn(parts: RecapParts): readonly (string | undefined)[] {
  const [first] = proposeDates(sourceOf(textOf(parts)), settingsOf(), contextOf());
  if (first === undefined) throw new Error("nothing is proposed");
  const { line, column, message, writeInstead } = describeProposal(first, enGb.clock);
  return [`${line}:${column}`, message, ...writeInstead];
}

test.each<[what: string, parts: RecapParts, note: readonly string[]]>([
  [
    "words in a point",
    { body: "- They met **on Monday**." },
    ["7:14", "“on Monday” is Monday 12 May 2025.", "- They met **[on Monday]{on=2025-05-12}**."],
  ],
  [
    "words that may mean two days",
    { body: "- It was to start on Monday." },
    [
      "7:19",
      "“on Monday” is Monday 12 May 2025 or Monday 19 May 2025; the nearer is proposed.",
      "- It was to start [on Monday]{on=2025-05-12}.",
    ],
  ],
  [
    "words over two lines",
    { body: "- They will meet on\n  Friday." },
    ["7:18", "“on Friday” is Friday 16 May 2025."],
  ],
  [
    "a weekday in a summary",
    { front: "summary: They met on Monday.\n" },
    [
      "5:19",
      "“on Monday” is Monday 12 May 2025. A summary is plain text, so name the day in it.",
      "summary: They met on Monday 12 May 2025.",
    ],
  ],
  [
    "another day in a summary",
    { front: "summary: They met yesterday.\n" },
    [
      "5:19",
      "“yesterday” is Wednesday 14 May 2025. A summary is plain text, so name the day in it.",
      "summary: They met on 14 May 2025.",
    ],
  ],
  [
    "a summary where more than the day would change",
    { front: "summary: Monday’s talks.\n" },
    [
      "5:10",
      "“Monday’s” is Monday 12 May 2025 or Monday 19 May 2025; the nearer is proposed. A summary is plain text, so name the day in it.",
    ],
  ],
])("notes %s", (_, parts, note) => {
  expect(noteOn(parts)).toEqual(note);
});
