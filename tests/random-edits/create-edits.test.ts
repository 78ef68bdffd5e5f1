import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/outputs/check-files.ts";
import { createEdits } from "./create-edits.ts";
import { siteFilesOf } from "./site-files-of.ts";

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);

describe("createEdits", () => {
  it.each(SEEDS)("makes content without problems at every step of the seed %i", (seed) => {
    const edits = createEdits(seed);
    let state = edits.first;
    for (let step = 0; step < 12; step += 1) {
      const { site, files } = siteFilesOf(state);
      expect(checkFiles(site, files)).toEqual([]);
      state = edits.next(state).state;
    }
  });

  it("makes the same edits for the same seed, and others for another", () => {
    const walk = (seed: number): readonly string[] => {
      const edits = createEdits(seed);
      let state = edits.first;
      return Array.from({ length: 30 }, () => {
        const edited = edits.next(state);
        ({ state } = edited);
        return `${edited.what} ${JSON.stringify(state.files)}`;
      });
    };
    expect(walk(7)).toEqual(walk(7));
    expect(walk(7)).not.toEqual(walk(8));
  });
});
