import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStore, removeStore, type Store } from "../../../src/build/archive/open-store.ts";
import { StoreDamage } from "../../../src/build/archive/store-damage.ts";
import { makeFolder } from "../temporary-folder.ts";

const NOTES = {
  damaged: "What earlier builds left is damaged: everything is built anew.",
  old: "What earlier builds left is another version’s: everything is built anew.",
};

// How many bytes a page of the file has.
const PAGE = 16_384;

/** Opens `file` until the test is over. */
function open(file: string, version = "1"): Store {
  const store = openStore(file, version);
  onTestFinished(() => {
    try {
      store.close();
    } catch {
      // The test has closed it.
    }
  });
  return store;
}

/** A store's file in which `work` was written. */
function keep(work: (store: Store) => void): string {
  const file = join(makeFolder(), "deep", "store");
  const store = open(file);
  work(store);
  store.close();
  return file;
}

/** Does to `file` what another hand might. */
function meddle(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe("a store", () => {
  it("keeps texts by their table and key, in a folder that it makes", () => {
    const file = keep((store) => {
      store.write("folders", "recaps", "one");
      store.write("folders", "recaps", "two");
      store.write("texts", 7, "Ї\u0000 ✓");
      store.write("outlines", 7, "");
    });
    const store = open(file);
    expect(store.note).toBeUndefined();
    expect(store.read("folders", "recaps")).toBe("two");
    expect([store.read("texts", 7), store.read("outlines", 7)]).toEqual(["Ї\u0000 ✓", ""]);
    expect(store.read("texts", 8)).toBeUndefined();
    expect(store.readAll("texts")).toEqual(new Map([["7", "Ї\u0000 ✓"]]));
    expect(store.readAll("published")).toEqual(new Map());
  });

  it("forgets what is removed, and all of a table that is cleared", () => {
    const store = open(
      keep((kept) => {
        for (const key of [1, 2]) kept.write("texts", key, "text");
        for (const key of ["a", "b"]) kept.write("published", key, "text");
      }),
    );
    store.remove("texts", 1);
    store.clear("published");
    expect([...store.readAll("texts").keys()]).toEqual(["2"]);
    expect(store.readAll("published").size).toBe(0);
  });

  it("says nothing of earlier runs where there was none", () => {
    expect(open(join(makeFolder(), "store")).note).toBeUndefined();
  });

  it("keeps all that a change writes, or nothing where it throws", () => {
    const file = keep((store) => store.write("facts", "a", "before"));
    const store = open(file);
    const fail = (): void => {
      store.write("facts", "a", "after");
      store.remove("facts", "version");
      throw new Error("no room");
    };
    expect(() => store.change(fail)).toThrow("no room");
    expect(store.read("facts", "a")).toBe("before");
    store.change(() => store.write("facts", "a", "after"));
    store.close();
    const again = open(file);
    expect([again.note, again.read("facts", "a")]).toEqual([undefined, "after"]);
  });

  it("is deleted with all that belongs to it", () => {
    const file = keep((store) => store.write("facts", "a", "a"));
    writeFileSync(`${file}-journal`, "");
    removeStore(file);
    expect(readdirSync(join(file, ".."))).toEqual([]);
    expect(() => removeStore(file)).not.toThrow();
  });
});

describe("a store that cannot be used", () => {
  const kept = (store: Store): void => store.write("texts", 1, "text");

  it.each<[what: string, spoil: (file: string) => void, note: string | undefined]>([
    ["of another version", (file) => open(file, "2").close(), NOTES.old],
    [
      "that is no store",
      (file) => writeFileSync(file, "no store at all".repeat(500)),
      NOTES.damaged,
    ],
    [
      "that was cut short",
      (file) => writeFileSync(file, readFileSync(file).subarray(0, 5000)),
      NOTES.damaged,
    ],
    ["whose version is lost", (file) => meddle(file, "DELETE FROM facts"), NOTES.damaged],
    [
      "whose version was meddled with",
      (file) => meddle(file, "UPDATE facts SET bytes = x'00'"),
      NOTES.damaged,
    ],
    [
      "whose tables have other columns",
      (file) => meddle(file, "DROP TABLE facts; CREATE TABLE facts (x)"),
      NOTES.damaged,
    ],
  ])("is begun anew with a note: one %s", (_, spoil, note) => {
    const file = keep(kept);
    spoil(file);
    const store = open(file);
    expect(store.note).toBe(note);
    expect(store.readAll("texts").size).toBe(0);
    kept(store);
    store.close();
    expect(existsSync(file)).toBe(true);
    const again = open(file);
    expect([again.note, again.read("texts", 1)]).toEqual([undefined, "text"]);
  });

  it.each([
    ["bytes", "UPDATE texts SET bytes = CAST('next' AS BLOB) WHERE key = 1"],
    ["key", "UPDATE texts SET key = 2 WHERE key = 1"],
    ["kind of bytes", "UPDATE texts SET bytes = 'text' WHERE key = 1"],
    ["lack of bytes", "UPDATE texts SET bytes = NULL WHERE key = 1"],
    ["sum", "UPDATE texts SET sum = sum + 1 WHERE key = 1"],
  ])("tells of damage by the %s of a row when this is read, not before", (_, sql) => {
    const file = keep((store) => {
      kept(store);
      store.write("texts", 3, "another");
    });
    meddle(file, sql);
    const store = open(file);
    expect(store.note).toBeUndefined();
    expect(store.read("texts", 3)).toBe("another");
    expect(() => store.readAll("texts")).toThrow(StoreDamage);
    expect(() => store.read("texts", 1) ?? store.read("texts", 2)).toThrow(StoreDamage);
  });

  it("tells of damage where pages in its middle are overwritten", () => {
    const file = keep((store) => {
      for (let key = 0; key < 2000; key += 1) store.write("texts", key, `text ${key} `.repeat(20));
    });
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 16 * PAGE, bytes.length - PAGE);
    writeFileSync(file, bytes);
    const store = open(file);
    expect(store.note).toBeUndefined();
    expect(() => store.readAll("texts")).toThrow(StoreDamage);
  });
});
