import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/content/problem.ts";
import { describeUnverified } from "../../../src/content/sources/describe-unverified.ts";
import { contextOf, settingsOf, sourceOf, textOf, type RecapParts } from "../content-samples.ts";

const rows = readFileSync(new URL("quotations.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("|").map((part) => part.trim()))
  .map(([point = "", excerpt = "", answer = ""]) => ({ point, excerpt, answer }));

/** A source of the agency AFP with `excerpt`, as front matter. */
function excerptOf(excerpt: string, more = ""): string {
  return `sources: [{ publisher: AFP, ${more}excerpt: ${JSON.stringify(excerpt)} }]`;
}

/** What `check` says of the quotations in a recap of these parts. */
function notesOn(parts: RecapParts): readonly Problem[] {
  return describeUnverified(sourceOf(textOf(parts)), settingsOf(), contextOf());
}

const BEGINNING =
  "Readers are told that the wording of this quotation is unverified: the excerpt of AFP ";

/** The answer to a point and the excerpt of its source, as the file of quotations writes it. */
function answerTo(point: string, excerpt: string): string {
  const body = `- ${point.replaceAll(" ¶ ", "\n\n  ")}`;
  const said = notesOn({ body, front: excerptOf(excerpt) }).map(({ message }) => {
    expect(message.startsWith(BEGINNING), message).toBe(true);
    return message.slice(BEGINNING.length, -1);
  });
  if (said.length > 0) return said.join(" / ");
  const isLookedAt =
    notesOn({ body, front: excerptOf("Zwölf Boxkämpfer jagen Viktor.") }).length > 0;
  return isLookedAt ? "found" : "nothing";
}

describe("quotations and what their sources have", () => {
  it.each(rows)("$point", ({ point, excerpt, answer }) => {
    expect(answerTo(point, excerpt)).toBe(answer);
  });

  it("are in the file of quotations in number", () => {
    expect(rows.length).toBeGreaterThan(80);
  });
});

describe("the note on an unverified quotation", () => {
  it.each<[what: string, point: string, note: readonly string[]]>([
    [
      "another word",
      "- He said: “We **would** open the bridge.”",
      ["8:18", "- He said: “We **will** open the bridge.”"],
    ],
    [
      "a word left out",
      "- He said: “We open the bridge.”",
      ["8:13", "- He said: “We will open the bridge.”"],
    ],
    [
      "a word too many",
      "- He said: “We will surely open the bridge.”",
      ["8:16", "- He said: “We will open the bridge.”"],
    ],
    [
      "a word in a link",
      "- He said: “We [might](https://news.example/) open the bridge.”",
      ["8:17", "- He said: “We [will](https://news.example/) open the bridge.”"],
    ],
    [
      "a word behind one with a date",
      "- He said: “[We]{on=2025-05-16} might open the bridge.”",
      ["8:33", "- He said: “[We]{on=2025-05-16} will open the bridge.”"],
    ],
    [
      "a word on the second line",
      "- He said: “We\n  might open the bridge.”",
      ["9:3", "  will open the bridge.”"],
    ],
    [
      "a word at the start",
      "- He said: “Now we will open the bridge.”",
      ["8:13", "- He said: “We will open the bridge.”"],
    ],
    [
      "words of a quotation that has nothing of the excerpt",
      "- He said: “Nobody asked us anything.”",
      ["8:13"],
    ],
    [
      "words that another quotation of the point has as well",
      "- “We will open the bridge,” he said. “We may open the bridge.”",
      ["8:43", "- “We will open the bridge,” he said. “We will open the bridge.”"],
    ],
  ])("stands at %s, with the line to write where there is one", (_, body, note) => {
    const [first] = notesOn({ body, front: excerptOf("We will open the bridge.") });
    expect([`${first?.line}:${first?.column}`, ...(first?.writeInstead ?? [])]).toEqual(note);
    expect(first?.rule).toBe("unverified-quotation");
  });

  it("of two alike stands at each in its turn", () => {
    const body = "- “We may open it,” he said.\n- “We may open it,” she said.";
    const places = notesOn({ body, front: excerptOf("We will open it.") });
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [8, 7],
      [9, 7],
    ]);
  });

  it("names all publishers whose excerpts have no such words", () => {
    const front =
      'sources: [{ publisher: AFP, excerpt: One. }, { publisher: Reuters, excerpt: "Two." }, { publisher: TASS }, { publisher: dpa, excerpt: Three. }]';
    const [note] = notesOn({ body: "- “We will open the bridge,” he said.", front });
    expect(note?.message).toMatch(
      /: none of the excerpts of AFP, Reuters and dpa has such words\.$/,
    );
  });

  it("is about the excerpt that comes nearest", () => {
    const front =
      "sources: [{ publisher: AFP, excerpt: We may not close a bridge. }, { publisher: Reuters, excerpt: We will open the bridge. }]";
    const [note] = notesOn({ body: "- “We might open the bridge,” he said.", front });
    expect(note?.message).toMatch(/: the excerpt of Reuters says ‘will’ where/);
  });
});

describe("a point’s quotations", () => {
  const body =
    "- “We may open it,” he said. {#one}\n- “We might close it,” she said. {#two}\n- “We shall see about it,” they said.\n";

  /** The lines of the notes on these points. */
  const linesWith = (front: string): readonly number[] =>
    notesOn({ body, front }).map(({ line }) => line);

  it("are held against the excerpts of the point alone where those are of points", () => {
    expect(linesWith(excerptOf("We will open it.", "point: one, "))).toEqual([8]);
    expect(linesWith(excerptOf("We may open it.", "point: one, "))).toEqual([]);
  });

  it("are held against the excerpts of the recap as well", () => {
    const front =
      "sources: [{ publisher: AFP, point: one, excerpt: We may open it. }, { publisher: TASS, excerpt: We shall see about it. }]";
    expect(linesWith(front)).toEqual([9]);
  });

  it("are left alone where no source has an excerpt", () => {
    expect(linesWith("sources: [{ publisher: AFP, point: one }, { publisher: TASS }]")).toEqual([]);
    expect(linesWith("")).toEqual([]);
  });

  it("are told of in a file with other mistakes, and not where the recap cannot be made out", () => {
    const front = excerptOf("We will open it.", "point: one, ");
    expect(notesOn({ body, front: `titel: One\n${front}` })).toHaveLength(1);
    expect(notesOn({ body, front, time: "now" })).toEqual([]);
  });
});
