import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../../src/content/markdown/create-markdown.ts";
import { parseRecap } from "../../../src/content/parse-recap.ts";
import { listWrittenPoints } from "../../../src/content/plain-recap/written-points.ts";
import { contextOf, settingsOf, sourceOf, textOf } from "../content-samples.ts";

/** The points of a recap with this body: each id with its Markdown. */
function pointsOf(body: string): readonly (readonly [string, string])[] {
  const source = sourceOf(textOf({ body }));
  const { value } = parseRecap(source, settingsOf(), contextOf());
  if (value === undefined) throw new Error("no recap");
  const context = {
    md: createMarkdown(),
    clockwork: settingsOf().clockwork,
    images: new Map(),
  };
  return listWrittenPoints(source, value, context).map(({ id, markdown }) => [id, markdown]);
}

describe("the points of a file", () => {
  it("are its bullets as they are written, to their last lines", () => {
    expect(
      pointsOf("- **A**, *b* said.\n  More. {#a}\n\n  - One\n\n  > Two\n\n## C\n\n- D. {#d}\n\nE."),
    ).toEqual([
      ["a", "- **A**, *b* said.\n  More. {#a}\n\n  - One\n\n  > Two"],
      ["d", "- D. {#d}"],
    ]);
  });

  it("begin with a hyphen at the head of the line, and have an id", () => {
    expect(pointsOf(" * They met.\n\n   There.\n * They parted. {#parted}")).toEqual([
      ["they-met-there", "- They met. {#they-met-there}\n\n  There."],
      ["parted", "- They parted. {#parted}"],
    ]);
  });

  it("are the paragraphs of a recap without bullets, but for the opener", () => {
    expect(
      pointsOf(
        "It’s 10.30pm in Kyiv and Moscow.\n\nThey met,\nthey said. {#met}\n\n> We did.\n\nB. {#b}",
      ),
    ).toEqual([
      ["met", "- They met,\n  they said. {#met}\n\n  > We did."],
      ["b", "- B. {#b}"],
    ]);
  });
});
