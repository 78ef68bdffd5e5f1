import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, type Store } from "../../src/build/archive/open-store.ts";
import { StoreDamage } from "../../src/build/archive/store-damage.ts";
import {
  compareParts,
  countPages,
  digestParts,
  forgetParts,
  keepParts,
  listParts,
  readParts,
  type KnownParts,
  type SiteParts,
} from "../../src/build/published-list.ts";
import type { Url } from "../../src/model/urls.ts";
import { makeOutput, type Copy } from "../../src/outputs/output.ts";
import { sectionsOf } from "../../src/outputs/section.ts";
import { createFiles } from "../../src/outputs/site-files.ts";
import { makeFolder } from "./temporary-folder.ts";

/** Files by their addresses, each with what it is made from; those that are empty are not there. */
type Files = Readonly<Record<string, string>>;

const BEFORE: Files = {
  "/": "home",
  "/404.html": "none",
  "/2025/05/15/a/": "a",
  "/2025/05/16/b/": "b",
  "/2025/06/01/c/": "c",
  "/2025/": "year",
  "/events/talks/": "talks",
  "/events/talks/page/1/": "older",
  "/images/hall.jpg": "hall",
};

const ALL: KnownParts = new Map();

function partsOf(files: Files, known = ALL): SiteParts {
  const there = Object.entries(files).filter(([, text]) => text !== "");
  const outputs = there.flatMap(([url, text]) =>
    url.endsWith(".jpg") ? [] : makeOutput({ url: url as Url, source: "" }, { text }, () => text),
  );
  const copies = there.flatMap(([url, fingerprint]): readonly Copy[] =>
    url.endsWith(".jpg") ? [{ url: url as Url, source: "", file: "/x", fingerprint }] : [],
  );
  return listParts(createFiles(sectionsOf(outputs), copies), known);
}

function listed(parts: SiteParts): readonly string[] {
  return [...parts].flatMap(([name, { list }]) => (list === undefined ? [] : name));
}

/** What `work` makes of a store in which `BEFORE` was kept. */
function inStore<T>(work: (store: Store) => T): T {
  const store = openStore(join(makeFolder(), "store"), "test");
  try {
    keepParts(partsOf(BEFORE), ALL, store);
    return work(store);
  } finally {
    store.close();
  }
}

/** What is said of `changed` after `BEFORE` was kept, and once more after that was kept too. */
function compare(changed: Files) {
  return inStore((store) => {
    const known = readParts(store);
    const parts = partsOf({ ...BEFORE, ...changed }, known);
    const { stale, removed } = compareParts(parts, known, store);
    keepParts(parts, known, store);
    const [kept, again] = [readParts(store), partsOf({ ...BEFORE, ...changed }, readParts(store))];
    const rest = compareParts(again, kept, store);
    return {
      changes: { stale: [...stale], removed, listed: listed(parts) },
      again: [...rest.stale, ...rest.removed, ...listed(again)],
      rows: [...store.readAll("published").keys()].toSorted(),
    };
  });
}

describe("the list of what was published", () => {
  it("is kept in parts: what lies in the first two folders, and at the root", () => {
    const names = ["", "2025", "2025/05", "2025/06", "events/talks", "images"];
    expect([...partsOf(BEFORE).keys()].toSorted()).toEqual(names);
    expect(compare({}).rows).toEqual(names);
  });

  it("differs in nothing from itself, and lists nothing then", () => {
    expect(compare({})).toMatchObject({
      changes: { stale: [], removed: [], listed: [] },
      again: [],
    });
  });

  it.each<[string, Files, readonly string[], readonly string[], readonly string[]]>([
    ["a file that is made from something else", { "/": "x" }, ["index.html"], [], [""]],
    [
      "a new file in a part that there is",
      { "/2025/05/17/d/": "d" },
      ["2025/05/17/d/index.html"],
      [],
      ["2025/05"],
    ],
    ["a file of a new part", { "/2026/01/a": "a" }, ["2026/01/a"], [], ["2026/01"]],
    ["a file that is gone", { "/404.html": "" }, [], ["404.html"], [""]],
    ["a part that is gone", { "/2025/06/01/c/": "" }, [], ["2025/06/01/c/index.html"], []],
    ["a copy of another file", { "/images/hall.jpg": "x" }, ["images/hall.jpg"], [], ["images"]],
    [
      "a file under another name",
      { "/2025/06/01/c/": "", "/2025/05/31/c/": "c" },
      ["2025/05/31/c/index.html"],
      ["2025/06/01/c/index.html"],
      ["2025/05"],
    ],
  ])("tells of %s, and keeps that", (_, changed, stale, removed, parts) => {
    const { changes, again } = compare(changed);
    expect(changes).toEqual({ stale, removed, listed: parts });
    expect(again).toEqual([]);
  });

  it("is all stale where nothing was published", () => {
    inStore((store) => {
      forgetParts(store);
      expect(() => readParts(store)).toThrow(StoreDamage);
      const { stale, removed } = compareParts(partsOf(BEFORE), ALL, store);
      expect([stale.size, removed]).toEqual([Object.keys(BEFORE).length, []]);
    });
  });

  it("is damaged where the files of a part are lost", () => {
    inStore((store) => {
      const known = readParts(store);
      store.remove("published", "2025/05");
      const parts = partsOf({ ...BEFORE, "/2025/05/15/a/": "x" }, known);
      expect(() => compareParts(parts, known, store)).toThrow(StoreDamage);
    });
  });
});

describe("parts", () => {
  it("have a digest that changes with a path and with a fingerprint, not with the order", () => {
    const digest = digestParts(partsOf(BEFORE));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const turned = Object.fromEntries(Object.entries(BEFORE).toReversed());
    expect(digestParts(partsOf(turned))).toBe(digest);
    for (const changed of [{ "/": "x" }, { "/404.html": "", "/405.html": "none" }])
      expect(digestParts(partsOf({ ...BEFORE, ...changed }))).not.toBe(digest);
  });

  it("tell how many pages they have, listed or not", () => {
    expect(countPages(partsOf(BEFORE))).toBe(8);
    expect(countPages(partsOf(BEFORE, partsOf(BEFORE)))).toBe(8);
  });
});
