import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/content/markdown/create-markdown.ts";
import { findSilentChanges } from "../../src/content/find-silent-changes.ts";
import type { SourceFile } from "../../src/content/source-file.ts";
import { recapText, siteOf, type Lines } from "../model/content-of.ts";
import { at } from "../time/kyiv-moscow.ts";

const { settings } = siteOf();
const context = { settings, md: createMarkdown(), now: at("2025-05-16T06:07:00Z") };

const BODY = "- **They met**, both sides said. {#met}\n- Both left. {#left}\n";

function source(lines: Lines, body: string): SourceFile {
  const text = recapText({ time: "2025-05-15 10:00 Kyiv", ...lines }, body);
  return { path: "content/recaps/a.md", name: "recaps/a.md", text, digest: "" };
}

interface Version {
  readonly lines?: Lines;
  readonly body?: string;
}

/** The problems of an edit of a recap that says `BODY`, as line and first words. */
function findIn(after: Version, before: Version = {}): readonly string[] {
  const [old, edited] = [before, after].map(({ lines = {}, body = BODY }) => source(lines, body));
  if (old === undefined || edited === undefined) return [];
  return findSilentChanges({ before: old, after: edited }, context).map(
    ({ line, message }) => `${line} ${/`[^`]*`/.exec(message)?.[0]}`,
  );
}

const OTHER = BODY.replace("both sides", "one side");
const NEW = "{ time: 2025-05-16 09:00 Kyiv, point: met, text: One side said so. }";

describe("findSilentChanges", () => {
  it.each<[string, Version, Version?]>([
    ["the same words", {}],
    ["marks and line breaks", { body: BODY.replaceAll("*", "").replace(", ", ",\n  ") }],
    ["a new point", { body: `${BODY}- They met again. {#again}\n` }],
    ["another order", { body: BODY.split("\n").toReversed().join("\n") }],
    ["other words in the front matter", { lines: { title: "Others", summary: "In short." } }],
    ["a changed point with its correction", { body: OTHER, lines: { corrections: `[${NEW}]` } }],
    [
      "points with a correction of the whole recap",
      {
        body: "- Nothing was said. {#nothing}\n",
        lines: { corrections: "[{ time: 2025-05-16 09:00 Kyiv, text: All was wrong. }]" },
      },
    ],
    ["a changed point with `minor: true`", { body: OTHER, lines: { minor: "true" } }],
    [
      "a second minor edit with its time",
      { body: OTHER, lines: { minor: "2025-05-16 09:07 Kyiv" } },
      { lines: { minor: "true" } },
    ],
    ["an edit of a draft", { body: OTHER }, { lines: { draft: "true" } }],
    ["an edit under embargo", { body: OTHER }, { lines: { publish: "2025-05-17 09:00 Kyiv" } }],
    ["an edit that withdraws the recap", { body: OTHER, lines: { draft: "true" } }],
    ["another id for the same words", { body: BODY.replace("#met", "#they-met") }],
    ["a file that was no recap", { body: OTHER }, { lines: { time: "soon" } }],
  ])("passes %s", (_, after, before) => {
    expect(findIn(after, before)).toEqual([]);
  });

  it.each<[string, Version, readonly string[], Version?]>([
    ["a changed point, where its id stands", { body: OTHER }, ["7 `met`"]],
    ["a point that is gone, at the front matter", { body: BODY.split("\n")[1] ?? "" }, ["5 `met`"]],
    [
      "a changed point beside a correction of another",
      { body: OTHER, lines: { corrections: `[${NEW.replace("met", "left")}]` } },
      ["8 `met`"],
    ],
    [
      "a changed point with a correction that was there before",
      { body: OTHER, lines: { corrections: `[${NEW}]` } },
      ["8 `met`"],
      { lines: { corrections: `[${NEW.replace("One side", "They")}]` } },
    ],
    [
      "a changed point with a `minor` that was there before",
      { body: OTHER, lines: { minor: "true" } },
      ["8 `met`"],
      { lines: { minor: "true" } },
    ],
    [
      "a changed point with `minor: false`",
      { body: OTHER, lines: { minor: "false" } },
      ["8 `met`"],
    ],
    [
      "an edit after an embargo",
      { body: OTHER },
      ["7 `met`"],
      { lines: { publish: "2025-05-16 09:00 Kyiv" } },
    ],
    [
      "a point whose words make its id, at the front matter",
      { body: "- They met in Kyiv on a day in May at last.\n" },
      ["5 `they-met-in-kyiv-on`"],
      { body: "- They met in Kyiv on a day in May.\n" },
    ],
  ])("refuses %s", (_, after, expected, before) => {
    expect(findIn(after, before)).toEqual(expected);
  });
});
