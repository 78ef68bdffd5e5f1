import { describe, expect, it } from "vitest";
import type { RecapVersion, ShownText } from "../../../src/content/recap-version.ts";
import { compareVersions } from "../../../src/model/history/compare-versions.ts";

const SHOWN: ShownText = {
  title: "They meet",
  opener: "It’s 10am in Kyiv and Moscow.",
  summary: undefined,
  points: [point("met", "They met."), point("left", "They left.")],
  between: "",
};

function point(id: string, text: string): ShownText["points"][number] {
  return { id, lead: text, text };
}

function version(shown: Partial<ShownText> = {}): RecapVersion {
  return { text: "", shown: { ...SHOWN, ...shown } };
}

/** What changes from the usual version to one with `shown`, as part, how and id. */
function changesTo(shown: Partial<ShownText>): readonly string[] {
  return compareVersions(version(), version(shown)).map(({ part, how, pointId }) =>
    [part, how, ...(pointId === undefined ? [] : [pointId])].join(" "),
  );
}

const [met, left] = SHOWN.points.slice(0, 2) as [
  ShownText["points"][number],
  ShownText["points"][number],
];

describe("compareVersions", () => {
  it.each<[string, Partial<ShownText>, readonly string[]]>([
    ["nothing where all words are the same", {}, []],
    ["a headline", { title: "They part" }, ["title changed"]],
    ["an opener that is left out", { opener: undefined }, ["opener removed"]],
    ["a new summary", { summary: "In short." }, ["summary added"]],
    ["a point by its id", { points: [met, point("left", "Both left.")] }, ["point changed left"]],
    ["a new point", { points: [met, left, point("later", "Later.")] }, ["point added later"]],
    ["a point that is gone", { points: [left] }, ["point removed met"]],
    ["another order", { points: [left, met] }, ["order changed"]],
    [
      "no other order where a point is new",
      { points: [point("a", "A."), met, left] },
      ["point added a"],
    ],
    ["the text around the points", { between: "Heading" }, ["between added"]],
  ])("tells %s", (_, shown, expected) => {
    expect(changesTo(shown)).toEqual(expected);
  });

  it("compares the lines of files where one of them is no recap", () => {
    const [older, newer] = [
      { text: "a\nb\n", shown: undefined },
      { text: "a\nc\n", shown: SHOWN },
    ];
    expect(compareVersions(older, newer)).toEqual([
      {
        part: "file",
        how: "changed",
        stretches: [
          { kind: "removed", text: "b\n" },
          { kind: "added", text: "c\n" },
        ],
      },
    ]);
  });
});
