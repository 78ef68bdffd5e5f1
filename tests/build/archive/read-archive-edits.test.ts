import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEdits } from "../../random-edits/create-edits.ts";
import { writeContent } from "../../site/write-content.ts";
import { makeFolder } from "../temporary-folder.ts";
import { makeDesk, readAnew } from "./archive-desk.ts";

const SEQUENCES = 8;
const EDITS = 10;

describe("an archive after random edits", () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => 500 + index);

  it.each(seeds)("holds what all files hold, by the seed %i", async (seed) => {
    const folder = join(makeFolder(), "content");
    const desk = makeDesk({}, folder);
    const edits = createEdits(seed, 8);
    let { first: state } = edits;
    writeContent(folder, {}, state.files);
    const done: string[] = [];
    for (let step = 0; step <= EDITS; step += 1) {
      const { parsed: _, digest: __, ...reading } = await desk.read();
      expect(reading, `seed ${seed}: ${done.join("; ")}`).toEqual(readAnew(folder));
      const edited = edits.next(state);
      writeContent(folder, state.files, edited.state.files);
      done.push(edited.what);
      ({ state } = edited);
    }
  });
});
