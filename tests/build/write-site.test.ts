import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeSite } from "../../src/build/write-site.ts";
import { pictureUrl, type Url } from "../../src/model/urls.ts";
import type { Output, SiteFiles } from "../../src/outputs/output.ts";
import { readFolder } from "../site/site-folder.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** An output whose text is `text`. */
function output(url: string, text: string): Output {
  return { url: url as Url, source: "a test", render: () => text };
}

/** A content folder and an output folder with a published page. */
function makeFolders(): Readonly<Record<"parent" | "contentFolder" | "outputFolder", string>> {
  const parent = makeFolder();
  const [contentFolder, outputFolder] = [join(parent, "content"), join(parent, "site")];
  fillFolder(contentFolder, {});
  fillFolder(outputFolder, { "index.html": "old", "gone/index.html": "old" });
  return { parent, contentFolder, outputFolder };
}

/** Writes `files` and gives the numbers that `onRendered` was told. */
async function write(
  files: SiteFiles,
  folders: Readonly<Record<"outputFolder", string>>,
): Promise<readonly number[]> {
  const counts: number[] = [];
  const onRendered = (done: number): void => void counts.push(done);
  await writeSite({ outputFolder: folders.outputFolder, files, projectFolder, onRendered });
  return counts;
}

describe("writeSite", () => {
  it("writes each output as it is to the file of its address, and nothing else", async () => {
    const folders = makeFolders();
    const outputs = [
      output("/", "<p>{{ home }} {% x %}\n"),
      output("/2025/05/15/meeting/", "<p>met"),
      output("/2025/05/15/meeting/index.txt", "met\n"),
      output("/2025/05/15/meeting/index.json", '{"met":true}\n'),
      output("/404.html", "<p>nowhere"),
      output("/assets/site-0a.css", "p{}"),
    ];
    const counts = await write({ outputs, copies: [] }, folders);
    expect(Object.fromEntries(readFolder(folders.outputFolder))).toEqual({
      "index.html": "<p>{{ home }} {% x %}\n",
      "2025/05/15/meeting/index.html": "<p>met",
      "2025/05/15/meeting/index.txt": "met\n",
      "2025/05/15/meeting/index.json": '{"met":true}\n',
      "404.html": "<p>nowhere",
      "assets/site-0a.css": "p{}",
    });
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    "images/hall.png",
    "images/2025/Зал.png",
    "images/the hall.png",
    "images/hall (1).png",
    "images/hall [1].png",
    "images/hall {1}.png",
    "images/hall #1 50%.png",
  ])("copies the image %s byte for byte, and no other", async (name) => {
    const folders = makeFolders();
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]);
    fillFolder(folders.contentFolder, { [name]: "", "images/hall 1.png": "", "images/1.png": "" });
    writeFileSync(join(folders.contentFolder, name), bytes);
    const copies = [
      { url: pictureUrl(name), source: name, file: join(folders.contentFolder, name) },
    ];
    await write({ outputs: [output("/", "home")], copies }, folders);
    const written = readdirSync(folders.outputFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folders.outputFolder.length + 1));
    expect(written.toSorted()).toEqual([name, "index.html"].toSorted());
    expect(readFileSync(join(folders.outputFolder, name)).equals(bytes)).toBe(true);
  });

  describe("where a page cannot be drawn", () => {
    const broken: Output = {
      ...output("/broken/", ""),
      render: () => {
        throw new TypeError("no such thing");
      },
    };
    const files = { outputs: [output("/", "new"), broken, output("/after/", "new")], copies: [] };

    it("leaves the published folder byte for byte as it was, and nothing beside it", async () => {
      const folders = makeFolders();
      const before = readFolder(folders.outputFolder);
      await expect(write(files, folders)).rejects.toThrow(Error);
      expect(readFolder(folders.outputFolder)).toEqual(before);
      expect(readdirSync(folders.parent).toSorted()).toEqual(["content", "site"]);
    });

    it("fails with the error of the drawing, which says what went wrong", async () => {
      await expect(write(files, makeFolders())).rejects.toThrow("no such thing");
    });
  });
});
