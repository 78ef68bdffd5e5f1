import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recapWith, remarksOn, unfold } from "./style-samples.ts";

const sentences = readFileSync(
  new URL("../../fixtures/correct-sentences.txt", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map(unfold);

const NOTE = "\n\n[^1]: A note.";

describe("house style finds nothing", () => {
  it.each(sentences)("in “%s”", (sentence) => {
    const asPoint = recapWith(`- ${sentence}${NOTE}`);
    const asParagraph = recapWith(`${sentence.replaceAll("\n  ", "\n")}${NOTE}`);
    const asItem = recapWith(`- A list:\n\n  - ${sentence.replaceAll("\n", "\n  ")}${NOTE}`);
    for (const text of [asPoint, asParagraph, asItem])
      expect(remarksOn(text).remarks.map(({ message }) => message)).toEqual([]);
  });

  it("in all of them together, as bullets and as paragraphs", () => {
    const bullets = sentences.map((sentence) => `- ${sentence}`).join("\n");
    const paragraphs = sentences.map((each) => each.replaceAll("\n  ", "\n")).join("\n\n");
    for (const text of [bullets, paragraphs])
      expect(remarksOn(recapWith(text + NOTE)).remarks.map(({ message }) => message)).toEqual([]);
  });

  it("in as many sentences as make a corpus", () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(200);
  });
});
