import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { indexRecords } from "../../../src/build/search/index-records.ts";
import type { SearchRecord } from "../../../src/outputs/search/search-record.ts";
import { readFolderOnDisk, type FolderOnDisk } from "../../site/compare-folders.ts";
import { makeFolder } from "../temporary-folder.ts";

const RECORDS = Array.from({ length: 60 }, (_, at): SearchRecord => ({
  url: `/2025/05/15/talks/#p${at}`,
  content: `Point ${at}: they met in Kyiv ⁂ Kiev Київ`,
  meta: { title: `Point ${at}`, place: "" },
  filters: {
    event: [`event-${at % 7}`],
    person: [`person-${at % 11}`, `other-${at % 5}`],
    place: at % 2 === 0 ? ["kyiv"] : [],
    month: [`2025-0${(at % 9) + 1}`],
  },
  sort: { date: `2025-05-15T19:27:00Z ${100 - at}`, oldest: `2025-05-15T19:27:00Z ${100 + at}` },
}));

/** The files of an index of `records`. */
async function indexOf(
  records: readonly SearchRecord[],
  language = "en-GB",
): Promise<FolderOnDisk> {
  const scratch = makeFolder();
  const file = join(scratch, "records.jsonl");
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const folder = join(scratch, "pagefind", "2025");
  await indexRecords({ file, language, folder });
  const files = [...readFolderOnDisk(join(scratch, "pagefind"))].map(
    ([name, { digest }]) => [name, { digest, writtenAt: 0n }] as const,
  );
  return new Map(files);
}

describe("an index of records", () => {
  it("is the same each time that it is made, each time by another process of the indexer", async () => {
    const first = await indexOf(RECORDS);
    for (let time = 0; time < 3; time += 1) expect(await indexOf(RECORDS)).toEqual(first);
    expect([...first.keys()].filter((name) => name.endsWith(".pf_filter"))).toHaveLength(4);
  });

  it("has what a search needs, the loader beside it, and nothing of the indexer’s own pages", async () => {
    const names = [...(await indexOf(RECORDS)).keys()].filter((name) => !name.endsWith("/"));
    const kinds = new Set(names.map((name) => basename(name).replace(/en-GB_\w+/, "…")));
    expect([...kinds].toSorted()).toEqual(
      [
        "pagefind.js",
        "pagefind-entry.json",
        "pagefind.….pf_meta",
        "wasm.en-GB.pagefind",
        "….pf_filter",
        "….pf_fragment",
        "….pf_index",
      ].toSorted(),
    );
  });

  it("is in the language of the site, whatever that is", async () => {
    const names = [...(await indexOf(RECORDS.slice(0, 2), "uk")).keys()];
    expect(names.some((name) => name.includes("pagefind.uk_"))).toBe(true);
  });
});
