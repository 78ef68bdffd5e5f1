import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeArchive } from "../../bench/write-archive.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { makeFolder } from "../build/temporary-folder.ts";

const size = { recaps: 30, people: 12 };

test("writes content without problems, with and without people", () => {
  for (const withPeople of [true, false]) {
    const folder = makeFolder();
    writeArchive(folder, size, { withPeople });
    const { value, problems } = parseContent(readContent(folder, "content"), "content");
    expect(problems).toEqual([]);
    expect(value?.recaps).toHaveLength(size.recaps);
    expect(value?.entities).toHaveLength(withPeople ? size.people : 0);
  }
});

test("adds further settings to the site’s", () => {
  const folder = makeFolder();
  writeArchive(folder, size, { withPeople: false, settings: ["clock: 24h"] });
  expect(readFileSync(join(folder, "site.yaml"), "utf8")).toMatch(/^clock: 24h$/m);
});
