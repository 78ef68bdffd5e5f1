import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTrees } from "../../../src/build/trees/open-trees.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";
import { ageOf, changes, look, makePlaces, open, publish, SITE } from "./published-folder.ts";

describe("openTrees", () => {
  it("makes the folders above the published one", async () => {
    const folder = join(makeFolder(), "a", "b", "site");
    const trees = await openTrees({ folder });
    publish(trees, { "index.html": "home" });
    trees.close();
    expect(readdirSync(dirname(folder))).toEqual(["site"]);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("home");
  });

  it.each(["is there", "is not there yet"])(
    "publishes to the folder that a link points at, which %s",
    async (what) => {
      const parent = makeFolder();
      const real = join(parent, "disk", "real");
      mkdirSync(what === "is there" ? real : dirname(real), { recursive: true });
      symlinkSync(join("disk", "real"), join(parent, "site"));
      const trees = await openTrees({ folder: join(parent, "site") });
      publish(trees, { "index.html": "1" });
      publish(trees, { "index.html": "2" });
      expect(trees.staging.startsWith(realpathSync(dirname(real)))).toBe(true);
      trees.close();
      expect(readFileSync(join(real, "index.html"), "utf8")).toBe("2");
      expect(readdirSync(parent).toSorted()).toEqual(["disk", "site"]);
    },
  );

  it("refuses a file", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "site"), "text");
    await expect(openTrees({ folder: join(folder, "site") })).rejects.toThrow("is not a folder");
  });

  it("reads what is visible, and nothing that is not", async () => {
    const trees = await open(makePlaces());
    publish(trees, { "a/index.html": "a" });
    expect(trees.readVisible("a/index.html")?.toString()).toBe("a");
    expect(["a", "b", "a/index.html/b"].map((path) => trees.readVisible(path))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("gives the next folder the permissions of the one before", async () => {
    const places = makePlaces();
    const trees = await open(places);
    publish(trees, SITE);
    chmodSync(places.visible, 0o2750);
    publish(trees, { "index.html": "2" }, changes());
    expect(statSync(places.visible).mode & 0o7777).toBe(0o2750);
  });

  it("clears away what an earlier run had staged", async () => {
    const places = makePlaces();
    fillFolder(places.staging, { "stray.html": "stray" });
    publish(await open(places), { "index.html": "home" });
    expect(look(places)).toEqual({ "index.html": "home" });
  });

  it("shares unchanged files between the two trees, and leaves the spare behind by one publication", async () => {
    const places = makePlaces();
    const trees = await open(places);
    publish(trees, SITE);
    trees.prepareSpare();
    const age = ageOf(places, "index.html");
    expect(ageOf({ ...places, visible: places.tree }, "index.html")).toEqual(age);
    publish(trees, { "index.html": "2" }, changes(["404.html"]));
    expect(look({ ...places, visible: places.tree })).toEqual(SITE);
    publish(trees, { "index.html": "3" }, changes());
    expect(look({ ...places, visible: places.tree })).toEqual(
      look({ ...places, visible: places.tree }),
    );
    expect(statSync(join(places.tree, "a/index.html")).nlink).toBe(2);
  });

  it("does not trust the spare of a folder that was removed and made anew", async () => {
    const places = makePlaces();
    const trees = await open(places);
    publish(trees, SITE);
    trees.prepareSpare();
    rmSync(places.visible, { recursive: true });
    fillFolder(places.visible, { "index.html": "by hand" });
    publish(trees, { "new.html": "new" }, changes());
    expect(look(places)).toEqual({ "index.html": "by hand", "new.html": "new" });
  });
});
