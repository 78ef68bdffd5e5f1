import { renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scanFolder } from "../../../src/build/archive/scan-folder.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

/** A folder of `files`, and the clock of the computer a minute after they were written. */
function makeContent(files: Readonly<Record<string, string>>) {
  const folder = makeFolder();
  fillFolder(folder, files);
  return { folder, later: Date.now() + 60_000 };
}

describe("scanFolder", () => {
  it("tells of texts and images in the order of their names, and passes over hidden and other files", () => {
    const { folder, later } = makeContent({
      "site.yaml": "a",
      "recaps/b.md": "bb",
      "recaps/a/c.MD": "ccc",
      "recaps/.draft.md": "x",
      ".git/a.md": "x",
      "images/dot.PNG": "",
      "notes.txt": "x",
    });
    const found = scanFolder(folder, later);
    expect(found.map(({ name, kind, size }) => [name, kind, size])).toEqual([
      ["images/dot.PNG", "image", 0],
      ["recaps/a/c.MD", "text", 3],
      ["recaps/b.md", "text", 2],
      ["site.yaml", "text", 1],
    ]);
    expect(found.map(({ file }) => file)).toEqual(found.map(({ name }) => join(folder, name)));
  });

  it("throws where the folder cannot be read", () => {
    expect(() => scanFolder(join(makeFolder(), "none"), Date.now())).toThrow("ENOENT");
  });
});

describe("the stamp of a file", () => {
  it("is there two seconds after the file changed, and not before", () => {
    const { folder } = makeContent({ "a.md": "a" });
    const changed = statSync(join(folder, "a.md")).ctimeMs;
    const stampAt = (now: number) => scanFolder(folder, now)[0]?.stamp;
    expect(stampAt(changed + 1999)).toBeUndefined();
    expect(stampAt(changed + 2001)).toEqual(expect.any(String));
  });

  it("is not there for a file that says it was written in the future", () => {
    const { folder, later } = makeContent({ "a.md": "a" });
    utimesSync(join(folder, "a.md"), later / 1000 + 60, later / 1000 + 60);
    expect(scanFolder(folder, later)[0]?.stamp).toBeUndefined();
  });

  it("stays where nothing changes", () => {
    const { folder, later } = makeContent({ "a.md": "a" });
    expect(scanFolder(folder, later + 1)).toEqual(scanFolder(folder, later));
  });

  it.each<[what: string, change: (file: string) => void]>([
    ["size", (file) => writeFileSync(file, "longer")],
    ["time of writing", (file) => utimesSync(file, 1000, 1000)],
    [
      "bytes, even if the time of writing is set back",
      (file) => {
        writeFileSync(file, "b");
        utimesSync(file, 500, 500);
      },
    ],
    [
      "place on the disk",
      (file) => {
        writeFileSync(`${file}.new`, "a");
        renameSync(`${file}.new`, file);
      },
    ],
  ])("changes with the file’s %s", async (_, change) => {
    const { folder, later } = makeContent({ "a.md": "a" });
    utimesSync(join(folder, "a.md"), 500, 500);
    const [before] = scanFolder(folder, later);
    // Some disks tell times in steps of a few milliseconds.
    await new Promise((resolve) => setTimeout(resolve, 20));
    change(join(folder, "a.md"));
    const [after] = scanFolder(folder, later + 60_000);
    expect(after?.stamp).toEqual(expect.any(String));
    expect(after?.stamp).not.toBe(before?.stamp);
  });
});
