import { existsSync, linkSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillFolder } from "../temporary-folder.ts";
import {
  ageOf,
  changes,
  look,
  makeFolderInMemory,
  makePlaces,
  open,
  publish,
  publishOld,
  SITE,
  WAYS,
  type Files,
} from "./published-folder.ts";

/** The paths that were published, in order. */
function sorted(paths: object): unknown {
  return Object.fromEntries(
    Object.entries(paths).map(([what, list]) => [what, (list as readonly string[]).toSorted()]),
  );
}

describe.each(Object.entries(WAYS))("publishing, with %s", (name, way) => {
  it("publishes the first files, and leaves nothing else", async () => {
    const places = makePlaces(way);
    const trees = await open(places, way);
    const published = publish(trees, SITE);
    expect(look(places)).toEqual(SITE);
    expect(sorted(published)).toEqual({
      added: Object.keys(SITE).toSorted(),
      changed: [],
      removed: [],
    });
    trees.close();
    expect(readdirSync(dirname(places.visible))).toEqual(["site"]);
    expect(existsSync(places.spare)).toBe(false);
  });

  it("adds, changes and removes files, and says which", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const trees = await open(places, way);
    const files = { "index.html": "new home", "404.html": "nowhere", "e/index.html": "e" };
    const published = publish(trees, files, changes(["c/d/index.html", "never/there.html"]));
    const { "c/d/index.html": _, ...kept } = SITE;
    expect(look(places)).toEqual({ ...kept, ...files });
    expect(existsSync(join(places.visible, "c"))).toBe(false);
    expect(published).toEqual({
      added: ["e/index.html"],
      changed: ["index.html"],
      removed: ["c/d/index.html"],
    });
  });

  it("keeps a removed file that is staged too", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const trees = await open(places, way);
    const published = publish(
      trees,
      { "a/index.html": "a", "index.html": "new" },
      changes(["a/index.html", "index.html"]),
    );
    expect(published).toEqual({ added: [], changed: ["index.html"], removed: [] });
    expect(look(places)).toEqual({ ...SITE, "index.html": "new" });
  });

  it.each([false, true])(
    "leaves files alone whose bytes are the same (whole: %s)",
    async (isWhole) => {
      const places = makePlaces(way);
      await publishOld(places, way);
      const before = ageOf(places, "a/index.html");
      const trees = await open(places, way);
      publish(trees, { ...SITE, "index.html": "new" }, { changes: { removed: [], isWhole } });
      expect(look(places)).toEqual({ ...SITE, "index.html": "new" });
      expect(ageOf(places, "a/index.html")).toEqual(before);
      expect(statSync(join(places.visible, "index.html")).mtimeMs).toBeGreaterThan(1e6);
    },
  );

  it("removes all that is not staged, in a whole publication", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    fillFolder(places.visible, { "stray/note.txt": "by hand" });
    const trees = await open(places, way);
    const published = publish(trees, { "index.html": "home", "new.html": "new" });
    expect(look(places)).toEqual({ "index.html": "home", "new.html": "new" });
    expect(sorted(published)).toEqual({
      added: ["new.html"],
      changed: [],
      removed: [...Object.keys(SITE), "stray/note.txt"]
        .filter((path) => path !== "index.html")
        .toSorted(),
    });
  });

  it("commits when the next site is ready and the old one still stands", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const trees = await open(places, way);
    let seen: Files = {};
    publish(
      trees,
      { "index.html": "new" },
      { ...changes(), commit: () => void (seen = look(places)) },
    );
    expect(seen).toEqual(SITE);
  });

  it("commits and touches nothing where nothing changes", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const before = statSync(places.visible).ino;
    const trees = await open(places, way);
    let commits = 0;
    const published = publish(trees, SITE, { commit: () => void (commits += 1) });
    expect(published).toEqual({ added: [], changed: [], removed: [] });
    expect([commits, statSync(places.visible).ino]).toEqual([1, before]);
  });

  it("leaves everything as it was where the commit fails, and publishes the next time", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const trees = await open(places, way);
    const fail = (): never => {
      throw new Error("no more");
    };
    expect(() =>
      publish(trees, { "index.html": "bad" }, { ...changes(["404.html"]), commit: fail }),
    ).toThrow("no more");
    expect(look(places)).toEqual(SITE);
    trees.close();
    const again = await open(places, way);
    publish(again, { "a/index.html": "good" }, changes());
    expect(look(places)).toEqual({ ...SITE, "a/index.html": "good" });
  });

  it("makes folders of files and files of folders, back and forth", async () => {
    const places = makePlaces(way);
    const trees = await open(places, way);
    const one = { "index.html": "1", "a/b": "file", "c/d/index.html": "folder" };
    const other = { "index.html": "2", "a/b/index.html": "folder", "c/d": "file" };
    publish(trees, one);
    for (const [next, before] of [
      [other, one],
      [one, other],
      [other, one],
    ] as const) {
      publish(trees, next, changes(Object.keys(before)));
      expect(look(places)).toEqual(next);
    }
    publish(trees, one);
    expect(look(places)).toEqual(one);
  });

  it("publishes one change after another, each on top of the last", async () => {
    const places = makePlaces(way);
    const trees = await open(places, way);
    publish(trees, SITE);
    trees.prepareSpare();
    for (let turn = 0; turn < 6; turn += 1) {
      const file = `turn/${turn}/index.html`;
      const removed = turn > 1 ? [`turn/${turn - 2}/index.html`] : [];
      publish(trees, { "index.html": `${turn}`, [file]: "x" }, changes(removed));
      const last = Object.fromEntries(
        [turn, turn - 1].filter((n) => n >= 0).map((n) => [`turn/${n}/index.html`, "x"]),
      );
      expect(look(places)).toEqual({ ...SITE, "index.html": `${turn}`, ...last });
    }
  });

  it("never writes into a file that somebody else has linked or opened", async () => {
    const places = makePlaces(way);
    await publishOld(places, way);
    const kept = join(makeFolderInMemory(), "kept.html");
    linkSync(join(places.visible, "index.html"), kept);
    const trees = await open(places, way);
    for (const text of ["1", "2", "3"]) publish(trees, { "index.html": text }, changes());
    expect(readFileSync(kept, "utf8")).toBe("home");
  });

  it(`says ${name === "file by file" ? "" : "nothing "}of a switch in more than one step`, async () => {
    const places = makePlaces(way);
    const notices: string[] = [];
    const trees = await open(places, way, (notice) => notices.push(notice));
    publish(trees, SITE);
    expect(notices).toHaveLength(name === "file by file" ? 1 : 0);
  });
});
