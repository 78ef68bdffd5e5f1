import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compareBuilds } from "./compare-builds.ts";

const SEQUENCES = 25;

// A RAM disk where there is one: thousands of small files are written here.
const scratch = mkdtempSync(
  join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-edits-"),
);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("builds after random edits", () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => 1000 + index);

  it.each(seeds)("leave what a clean build makes, by the seed %i", async (seed) => {
    const { done, wrong } = await compareBuilds({
      seed,
      editCount: 4,
      editsBetween: 2,
      recapCount: 5,
      folder: join(scratch, "site"),
    });
    expect(wrong, `seed ${seed}: ${done.join("; ")}`).toEqual([]);
  });
});
