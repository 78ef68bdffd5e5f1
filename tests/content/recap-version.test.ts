import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/content/markdown/create-markdown.ts";
import { parseVersion, type RecapVersion } from "../../src/content/recap-version.ts";
import { recapText, siteOf } from "../model/content-of.ts";

const { settings } = siteOf();

function parse(text: string | Uint8Array): RecapVersion {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const file = { name: "recaps/a.md", path: "content/recaps/a.md", bytes };
  return parseVersion(file, settings, { md: createMarkdown() });
}

describe("parseVersion", () => {
  it("tells what readers see as words, though nothing that it refers to is there", () => {
    const body =
      "## What was said\n\n- **They** met[.](/2025/01/01/gone/) {#met}\n\n![A hall](/images/gone.jpg)\n";
    const lines = { time: "2025-05-15 10:00 Kyiv", authors: "[gone]", summary: "In 'short'." };
    expect(parse(recapText(lines, body)).shown).toEqual({
      title: "They meet",
      opener: "It’s 10am in Kyiv and Moscow.",
      summary: "In ‘short’.",
      points: [{ id: "met", lead: "They", text: "They met." }],
      between: "What was said\nA hall",
    });
  });

  it.each([
    ["has no front matter", "Words.\n"],
    ["has a time that cannot be made out", recapText({ time: "soon" })],
  ])("tells the text of a file that %s, and nothing else", (_, text) => {
    expect(parse(text)).toEqual({ text, shown: undefined });
  });

  it("tells as much as can be read of bytes that are no UTF-8", () => {
    expect(parse(new Uint8Array([65, 0xff, 66]))).toEqual({ text: "A\uFFFDB", shown: undefined });
  });
});
