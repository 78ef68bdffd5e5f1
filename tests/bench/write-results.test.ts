import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceSections, writeResults } from "../../bench/write-results.ts";
import { makeFolder } from "../build/temporary-folder.ts";
import { sectionOf } from "./section-samples.ts";

test("replaces the sections of the same size and place, and keeps the others in order of size", () => {
  const [large, small] = [sectionOf({ recaps: 10_000 }), sectionOf({ recaps: 1000 })];
  const anew = sectionOf({ recaps: 1000, rounds: 5 });
  const onDisk = sectionOf({ recaps: 1000, place: "disk" });
  expect(replaceSections([large, small], [anew])).toEqual([anew, large]);
  expect(replaceSections([large, small], [onDisk])).toEqual([small, onDisk, large]);
});

test("keeps what an earlier run wrote, with each list of numbers on one line", () => {
  const folder = makeFolder();
  const files = { json: join(folder, "results.json"), markdown: join(folder, "results.md") };
  writeResults(files, [sectionOf({ recaps: 10_000 })]);
  writeResults(files, [sectionOf({ floors: { copy: [0.5, 0.25], node: [0.04] } })]);
  const text = readFileSync(files.json, "utf8");
  expect(text).toContain('"copy": [0.5, 0.25],');
  expect(JSON.parse(text)).toHaveLength(2);
  expect(readFileSync(files.markdown, "utf8").match(/^## .*/gm)).toEqual([
    "## 1,000 recaps on a RAM disk",
    "## 10,000 recaps on a RAM disk",
  ]);
});
