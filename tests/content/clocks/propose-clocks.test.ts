import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeClockProposal } from "../../../src/content/clocks/describe-clock-proposal.ts";
import { proposeClocks, type ClockProposal } from "../../../src/content/clocks/propose-clocks.ts";
import { insertTexts, type Edit } from "../../../src/content/insert-texts.ts";
import {
  contextOf,
  parseParts,
  settingsOf,
  sourceOf,
  textOf,
  type RecapParts,
} from "../content-samples.ts";

const sentences = readFileSync(new URL("proposals.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((part) => part.trim()))
  .map(([sentence = "", marked = ""]) => ({
    sentence,
    marked: marked.replace(/^note /, ""),
    isNoteAlone: marked.startsWith("note "),
  }));

const WRITTEN = "2025-01-15 20:00 Kyiv";

function proposeFor(parts: RecapParts): readonly ClockProposal[] {
  const source = sourceOf(textOf({ time: WRITTEN, ...parts }));
  return proposeClocks(source, settingsOf(), contextOf());
}

/** What is to be put into the file for `proposals`. */
function listEdits(proposals: readonly ClockProposal[]): readonly Edit[] {
  const { clockwork } = settingsOf();
  return proposals.flatMap((each) => describeClockProposal(each, clockwork).edits);
}

function partsOf(sentence: string): RecapParts {
  return { body: `- ${sentence}\n- More. {#next}` };
}

describe("clocks that can be marked", () => {
  it.each(sentences)("are noted in “$sentence”", ({ sentence, marked }) => {
    const proposals = proposeFor(partsOf(sentence));
    const all = proposals.map((each) => ({ ...each, isPlace: false }));
    const text = textOf({ time: WRITTEN, ...partsOf(sentence) });
    const fixed = insertTexts(text, listEdits(all));
    expect(fixed).toBe(textOf({ time: WRITTEN, ...partsOf(marked === "" ? sentence : marked) }));
    expect(proposals.length > 0).toBe(marked !== "");
  });

  it.each(sentences.filter(({ isNoteAlone }) => isNoteAlone))(
    "are left to the editor in “$sentence”",
    ({ sentence }) => {
      expect(listEdits(proposeFor(partsOf(sentence)))).toEqual([]);
    },
  );

  it.each(sentences.filter(({ marked }) => marked !== ""))(
    "show the moment that was meant once they are: “$marked”",
    ({ sentence, marked }) => {
      const { value, problems } = parseParts({ time: WRITTEN, ...partsOf(marked) });
      expect(problems).toEqual([]);
      const shown = value?.points[0]?.html.match(/(?<=datetime=")[^"]*T[^"]*/g);
      const meant = proposeFor(partsOf(sentence)).map(({ instant }) =>
        new Date(instant).toISOString().replace(".000", ""),
      );
      expect(shown).toEqual(meant);
    },
  );

  it("are noted with what readers would see and the line to write", () => {
    const [pair] = proposeFor({
      body: "- Talks began at 6pm Kyiv time (7pm Moscow time), they said.",
    });
    if (pair === undefined) throw new Error("nothing is proposed");
    expect(describeClockProposal(pair, settingsOf().clockwork)).toMatchObject({
      line: 7,
      column: 18,
      rule: "clock-without-mark",
      message:
        "“6pm Kyiv time (7pm Moscow time)” can be marked: readers see “6pm Kyiv (7pm Moscow)”.",
      writeInstead: ["- Talks began at :time[6pm Kyiv time], they said."],
    });
  });

  it("are noted where they may say a place as well, with that", () => {
    const [place] = proposeFor({ body: "- He spoke at 7pm in Moscow." });
    if (place === undefined) throw new Error("nothing is proposed");
    expect(describeClockProposal(place, settingsOf().clockwork).message).toBe(
      "“7pm in Moscow” can be marked: readers see “6pm Kyiv (7pm Moscow)”. If the words say where it happened as well, say that in others; --fix leaves them as they are.",
    );
  });

  it("are found over two lines, and have no line to write", () => {
    const [one] = proposeFor({ body: "- Talks began at 6pm\n  Kyiv time." });
    if (one === undefined) throw new Error("nothing is proposed");
    expect(describeClockProposal(one, settingsOf().clockwork).writeInstead).toEqual([]);
    expect(insertTexts(one.source.text, listEdits([one]))).toContain("at :time[6pm\n  Kyiv time].");
  });

  it.each([
    ["another language", { front: "lang: uk\n", body: "- Talks began at 6pm Kyiv time." }],
    ["a summary", { front: "summary: Talks began at 6pm Kyiv time.\n" }],
    ["a quotation", { body: "- Talks.\n\n  > They began at 6pm Kyiv time." }],
    ["a heading", { body: "## Began at 6pm Kyiv time\n\n- Talks." }],
    ["an opener", { body: "It’s 8pm in Kyiv.\n\n- Talks." }],
    ["a recap without a time", { time: "soon", body: "- Talks began at 6pm Kyiv time." }],
  ])("are none in %s", (_, parts) => {
    expect(proposeFor(parts)).toEqual([]);
  });
});
