import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createParseMany, type ParseMany } from "../../../src/build/archive/parse-files.ts";
import { openThreads, type Threads } from "../../../src/build/thread/open-threads.ts";
import { listReferred } from "../../../src/content/parse-records.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { markdownText, recapText, settingsText } from "../../model/content-of.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));

type Parsed = Parameters<Parameters<ParseMany>[2]>[0];

/** Parses the recaps of a folder of `count` and `more`, and tells what was kept, in batches. */
async function parse(
  threads: Threads,
  count: number,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly Parsed[]> {
  onTestFinished(() => threads.close());
  const folder = makeFolder();
  const recaps = Array.from({ length: count }, (_, index): [string, string] => {
    const title = `Number ${index}`;
    return [`recaps/${index}.md`, recapText({ time: "2025-05-15 22:27 Kyiv", title })];
  });
  fillFolder(folder, {
    "site.yaml": settingsText(),
    "events/talks.md": markdownText({ title: "The talks" }),
    ...Object.fromEntries(recaps),
    ...more,
  });
  const files = readContent(folder, "content");
  const settings = files.find(({ name }) => name === "site.yaml");
  if (settings === undefined) throw new Error("There are no settings.");
  const open = files
    .filter(({ name }) => name.startsWith("recaps/"))
    .map((file) => ({ ...file, file: join(folder, file.name), digest: "" }));
  const kept: Parsed[] = [];
  const world = { settings, images: new Map(), referred: listReferred(files), names: [] };
  await createParseMany(threads)(open, world, (parsed) => kept.push(parsed));
  return kept;
}

const none: Threads = {
  count: 0,
  ask: () => Promise.reject(new Error("There are no threads.")),
  load: () => {},
  close: () => Promise.resolve(),
};

describe("parsing many files", () => {
  it("gives the same here and in threads, each file once", async () => {
    const [here, there] = [await parse(none, 350), await parse(openThreads(projectFolder), 350)];
    const sorted = (batches: readonly Parsed[]) =>
      batches.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(here.flat()).toHaveLength(350);
    expect(sorted(there)).toEqual(sorted(here));
  });

  it("begins no thread for a few, and gives them in batches", async () => {
    const asked = { ...none, count: 4 };
    expect((await parse(asked, 250)).map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(await parse(asked, 0)).toEqual([]);
  });

  it("leaves out files with problems, here and in threads", async () => {
    const wrong = { "recaps/wrong.md": recapText({ time: "2025-05-15 22:27" }) };
    for (const threads of [none, openThreads(projectFolder)]) {
      const names = (await parse(threads, 350, wrong)).flat().map(({ name }) => name);
      expect(names).toHaveLength(350);
      expect(names).not.toContain("recaps/wrong.md");
    }
  });

  it("rejects where a thread does", async () => {
    await expect(parse({ ...none, count: 1 }, 350)).rejects.toThrow("There are no threads.");
  });
});
