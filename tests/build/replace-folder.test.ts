import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isReplaceable, replaceFolder } from "../../src/build/replace-folder.ts";
import { readFolder } from "../site/site-folder.ts";
import { fillFolder, makeFolder } from "./temporary-folder.ts";

const OLD = { "index.html": "old", "404.html": "old", "2025/index.html": "old" };
const NEW = { "index.html": "new", "404.html": "new" };

/** A fill that writes `files`. */
function write(files: Readonly<Record<string, string>>): (staging: string) => Promise<void> {
  return (staging) => {
    fillFolder(staging, files);
    return Promise.resolve();
  };
}

/** A fill that writes a file and then fails. */
function fail(staging: string): Promise<void> {
  fillFolder(staging, { "index.html": "half" });
  return Promise.reject(new Error("no more"));
}

/** What `folder` holds, and the names of what stands beside it. */
function look(folder: string, parent: string): unknown {
  const files = existsSync(folder) ? Object.fromEntries(readFolder(folder)) : undefined;
  return { files, names: readdirSync(parent) };
}

describe("replaceFolder", () => {
  it("puts what is written in place of all that was there", async () => {
    const parent = makeFolder();
    const folder = join(parent, "site");
    fillFolder(folder, OLD);
    await replaceFolder(folder, write(NEW));
    expect(look(folder, parent)).toEqual({ files: NEW, names: ["site"] });
  });

  it("makes the folder, and those around it, where they are not there yet", async () => {
    const parent = makeFolder();
    const folder = join(parent, "a", "b", "site");
    await replaceFolder(folder, write(NEW));
    expect(look(folder, join(parent, "a", "b"))).toEqual({ files: NEW, names: ["site"] });
  });

  it("shows the old files until all new ones are written", async () => {
    const folder = join(makeFolder(), "site");
    fillFolder(folder, OLD);
    await replaceFolder(folder, async (staging) => {
      await write(NEW)(staging);
      expect(Object.fromEntries(readFolder(folder))).toEqual(OLD);
    });
  });

  it("leaves the folder as it was, and nothing beside it, where writing fails", async () => {
    const parent = makeFolder();
    const folder = join(parent, "site");
    fillFolder(folder, OLD);
    await expect(replaceFolder(folder, fail)).rejects.toThrow("no more");
    expect(look(folder, parent)).toEqual({ files: OLD, names: ["site"] });
  });

  it("leaves no folder where there was none and writing fails", async () => {
    const parent = makeFolder();
    const folder = join(parent, "site");
    await expect(replaceFolder(folder, fail)).rejects.toThrow("no more");
    expect(look(folder, parent)).toEqual({ files: undefined, names: [] });
  });

  it("clears away what a killed run left behind", async () => {
    const parent = makeFolder();
    const folder = join(parent, "site");
    fillFolder(folder, OLD);
    fillFolder(join(parent, ".site.building"), { "stray.html": "stray" });
    fillFolder(join(parent, ".site.old"), { "stray.html": "stray" });
    await replaceFolder(folder, write(NEW));
    expect(look(folder, parent)).toEqual({ files: NEW, names: ["site"] });
  });

  it("puts back first what a run had moved away when it was killed between its two renames", async () => {
    const parent = makeFolder();
    const folder = join(parent, "site");
    fillFolder(join(parent, ".site.old"), OLD);
    fillFolder(join(parent, ".site.building"), NEW);
    await expect(replaceFolder(folder, fail)).rejects.toThrow("no more");
    expect(look(folder, parent)).toEqual({ files: OLD, names: ["site"] });
  });

  it("touches no other folder beside it", async () => {
    const parent = makeFolder();
    fillFolder(join(parent, "site.old"), OLD);
    fillFolder(join(parent, ".other.building"), OLD);
    await replaceFolder(join(parent, "site"), write(NEW));
    expect(readdirSync(parent).toSorted()).toEqual([".other.building", "site", "site.old"]);
  });
});

describe("isReplaceable", () => {
  it.each<[what: string, files: Readonly<Record<string, string>>]>([
    ["is empty", {}],
    ["holds a site", NEW],
  ])("allows a folder that %s", (_, files) => {
    const folder = makeFolder();
    fillFolder(folder, files);
    expect(isReplaceable(folder)).toBe(true);
  });

  it("allows a folder that is not there", () => {
    expect(isReplaceable(join(makeFolder(), "site"))).toBe(true);
  });

  it.each([
    ["a home page only", { "index.html": "x" }],
    ["any other file", { "letter.txt": "dear reader" }],
    ["a hidden file", { ".git": "x" }],
  ])("refuses a folder that holds %s", (_, files) => {
    const folder = makeFolder();
    fillFolder(folder, files);
    expect(isReplaceable(folder)).toBe(false);
  });
});
