import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFileParser, type ParseWorld } from "../../../src/build/archive/parse-file.ts";
import { openThreads } from "../../../src/build/thread/open-threads.ts";
import { listReferred } from "../../../src/content/parse-records.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { markdownText, recapText, settingsText } from "../../model/content-of.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));
const TIME = "2025-05-15 22:27 Kyiv";

const FILES = {
  "site.yaml": settingsText(),
  "events/talks.md": markdownText({ title: "The talks" }),
  "authors/night.md": markdownText({ name: "Night desk" }),
  "recaps/good.md": recapText({ time: TIME }, "- **Anna Berg** left. {#left}\n"),
  "recaps/wrong.md": recapText({ time: "2025-05-15 22:27" }),
};

describe("a thread that parses", () => {
  it("makes of each file what the building thread makes of it", async () => {
    const threads = openThreads(projectFolder);
    onTestFinished(() => threads.close());
    const folder = makeFolder();
    fillFolder(folder, FILES);
    const read = readContent(folder, "content");
    const settings = read.find(({ name }) => name === "site.yaml");
    if (settings === undefined) throw new Error("There are no settings.");
    const names: ParseWorld["names"] = [["Anna Berg", "people/berg"]];
    const world = { settings, images: new Map(), referred: listReferred(read), names };
    const parse = createFileParser(world);
    const here = read.flatMap((file) => parse(file) ?? []);
    const files = read.map(({ name, path }) => ({ name, path, file: join(folder, name) }));
    await threads.ask(0, { kind: "world", world });
    const there = await threads.ask(0, { kind: "parse", files });
    expect(there).toEqual(here);
    expect(here.map(({ name }) => name)).toEqual([
      "authors/night.md",
      "events/talks.md",
      "recaps/good.md",
    ]);
    expect(here.at(-1)?.recap?.keys).toEqual(["people/berg"]);
  });
});
