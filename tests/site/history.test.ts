import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openThreads } from "../../src/build/thread/open-threads.ts";
import { projectFolder } from "../build/site-desk.ts";
import { compareHistories } from "./compare-histories.ts";

const SEQUENCES = 6;

// A RAM disk where there is one: thousands of small files are written here.
const scratch = mkdtempSync(
  join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-history-"),
);
const threads = openThreads(projectFolder);
afterAll(async () => {
  await threads.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe("builds after random edits and commits, amends, merges and resets", () => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => 2000 + index);
  let pages = 0;

  it.each(seeds)("leave what a clean build makes, by the seed %i", async (seed) => {
    const folder = join(scratch, "site");
    const compared = await compareHistories({ seed, steps: 5, recapCount: 3, folder, threads });
    expect(compared.wrong, `seed ${seed}: ${compared.done.join("; ")}`).toEqual([]);
    pages += compared.pages;
  });

  it("and show many histories", () => {
    expect(pages).toBeGreaterThan(2);
  });
});
