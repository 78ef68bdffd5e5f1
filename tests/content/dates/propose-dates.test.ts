import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listInsertions } from "../../../src/content/dates/describe-proposal.ts";
import { proposeDates, type DateProposal } from "../../../src/content/dates/propose-dates.ts";
import { insertTexts } from "../../../src/content/insert-texts.ts";
import {
  contextOf,
  recapOf,
  settingsOf,
  sourceOf,
  textOf,
  type RecapParts,
} from "../content-samples.ts";

const sentences = readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((part) => part.trim()))
  .map(([sentence = "", proposed = ""]) => ({ sentence, proposed }));

/** What is proposed for a recap of these parts. */
function proposeFor(parts: RecapParts): readonly DateProposal[] {
  return proposeDates(sourceOf(textOf(parts)), settingsOf(), contextOf());
}

/** Proposals as the file of sentences writes them. */
function write(proposals: readonly DateProposal[]): string {
  return proposals
    .map(({ words, day, other }) => `${words} ${day}${other === undefined ? "" : ` or ${other}`}`)
    .join("; ");
}

describe("words that want a date", () => {
  it.each(sentences)("are found in “$sentence”", ({ sentence, proposed }) => {
    expect(write(proposeFor({ body: `- ${sentence}` }))).toBe(proposed);
  });

  it("are in the file of sentences in number", () => {
    expect(sentences.length).toBeGreaterThan(60);
  });

  it("are found with their places, over lines and in all paragraphs of a point", () => {
    const body =
      "- They will meet on\n  Friday.\n\n  They met on Monday.\n  - They met on Tuesday.";
    const proposals = proposeFor({ body });
    expect(proposals.map(({ source, start, end }) => source.text.slice(start, end))).toEqual([
      "on\n  Friday",
      "on Monday",
      "on Tuesday",
    ]);
  });

  it("are not looked for in quotations, code, tables, headings and what is no point", () => {
    const other =
      "## On Friday\n\nThey met on Monday.\n\n- They met.\n\n  > They met on Monday.\n\n";
    const more = "      on Friday\n\n  | On | Friday |\n  |---|---|\n  | on | Monday |\n";
    expect(proposeFor({ body: other + more })).toEqual([]);
  });

  it("are not looked for in an opener", () => {
    const body = "It’s 11.30pm on Sunday in Kyiv and 12.30am on Monday in Moscow.\n\nThey met.";
    expect(proposeFor({ time: "2025-01-19 23:30 Kyiv", body })).toEqual([]);
  });

  it("are counted from the recap’s own day in the primary zone", () => {
    const body = "- They meet today.";
    expect(write(proposeFor({ time: "2025-01-20 00:30 Moscow", body }))).toBe("today 2025-01-19");
    expect(write(proposeFor({ time: "2025-01-19T22:30Z", body }))).toBe("today 2025-01-20");
  });

  it("are found in a summary too, which takes no mark", () => {
    const front = "summary: They met on Monday.\n";
    const [proposal, ...others] = proposeFor({ front });
    expect(proposal).toMatchObject({ words: "on Monday", day: "2025-05-12", isInSummary: true });
    expect(proposal?.source.text.slice(proposal.start, proposal.end)).toBe("on Monday");
    expect(others).toEqual([]);
    expect(listInsertions([proposal].filter((each) => each !== undefined))).toEqual([]);
  });

  it.each(["lang: uk\n", "lang: ru\n"])("are proposed in English alone, not with %j", (front) => {
    expect(proposeFor({ front, body: "- They met on Monday." })).toEqual([]);
  });

  it("are none in a recap that cannot be read", () => {
    expect(proposeFor({ time: "soon", body: "- They met on Monday." })).toEqual([]);
    const source = sourceOf("- They met on Monday.");
    expect(proposeDates(source, settingsOf(), contextOf())).toEqual([]);
  });

  it("have their dates once these are written, and the words of the recap are the same", () => {
    const body = sentences.map(({ sentence }) => `- ${sentence}`).join("\n");
    const text = textOf({ body });
    const proposals = proposeFor({ body });
    const fixed = insertTexts(text, listInsertions(proposals));
    const fixedBody = fixed.slice(fixed.indexOf("\n\n- ") + 2, -1);
    expect(proposeFor({ body: fixedBody })).toEqual([]);
    const [before, after] = [recapOf({ body }), recapOf({ body: fixedBody })];
    expect(after.leads).toEqual(before.leads);
    expect(after.points.map((point) => point.text)).toEqual(
      before.points.map((point) => point.text),
    );
    const dates = after.points.flatMap((point) => point.dates ?? []);
    // And the one that a sentence has already.
    expect(dates).toHaveLength(proposals.length + 1);
  });
});
