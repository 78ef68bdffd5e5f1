import { describe, expect, test } from "vitest";
import { compareSection } from "../../bench/compare-section.ts";
import { figuresOf, sectionOf } from "./section-samples.ts";

describe("a section’s comparisons", () => {
  test("set medians beside each other and say whether the target is reached", () => {
    const section = sectionOf({
      recaps: 10_000,
      figures: [
        figuresOf("dateline", { cold: { seconds: [4, 3, 9], memory: [400, 500, 600] } }),
        figuresOf("hugo", { cold: { seconds: [8, 5, 2], memory: [600, 700, 650] } }),
      ],
    });
    const told = compareSection(section).map(
      ({ measure, ourMedian, peerMedian, ratio, isReached }) => [
        measure,
        ourMedian,
        peerMedian,
        ratio.toFixed(2),
        isReached,
      ],
    );
    expect(told).toEqual([
      ["cold", 4, 5, "0.80", true],
      ["memory", 500, 650, "0.77", false],
    ]);
  });

  test("hold ours to both the ratio and the seconds of a target", () => {
    const reach = (ours: number, theirs: number): boolean | undefined =>
      compareSection(
        sectionOf({
          recaps: 10_000,
          figures: [
            figuresOf("dateline", { edit: { seconds: [ours], memory: [] } }),
            figuresOf("hugo", { edit: { seconds: [theirs], memory: [] } }),
          ],
        }),
      )[0]?.isReached;
    expect([reach(0.9, 4), reach(1, 10), reach(0.8, 3)]).toEqual([true, false, false]);
  });

  test("have no targets at other sizes, and leave out what one was not measured in", () => {
    const section = sectionOf({
      recaps: 1000,
      figures: [
        figuresOf("dateline", {
          cold: { seconds: [1], memory: [] },
          edit: { seconds: [1], memory: [] },
        }),
        figuresOf("eleventy", { cold: { seconds: [2], memory: [] } }),
      ],
    });
    expect(compareSection(section).map(({ measure, target }) => [measure, target])).toEqual([
      ["cold", undefined],
    ]);
  });
});
