import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/build/archive/open-store.ts";
import {
  compareList,
  digestList,
  keepList,
  listFingerprints,
  partList,
  type ListedFile,
} from "../../src/build/published-list.ts";
import { homeUrl, recapUrl } from "../../src/model/urls.ts";
import { makeOutput } from "../../src/outputs/output.ts";
import type { Day } from "../../src/time/day.ts";
import { makeFolder } from "./temporary-folder.ts";

const BEFORE: readonly ListedFile[] = [
  ["index.html", "home"],
  ["404.html", "none"],
  ["2025/05/15/a/index.html", "a"],
  ["2025/05/16/b/index.html", "b"],
  ["2025/06/01/c/index.html", "c"],
  ["2025/index.html", "year"],
  ["events/talks/index.html", "talks"],
  ["2025-photos/index.html", "photos"],
];

const PARTS = ["", "2025/05", "2025/06", "2025", "events", "2025-photos"];

/** `BEFORE` with other fingerprints for the paths of `changed`; those that are empty are gone. */
function change(changed: Readonly<Record<string, string>>): readonly ListedFile[] {
  const all = { ...Object.fromEntries(BEFORE), ...changed };
  return Object.entries(all).filter(([, fingerprint]) => fingerprint !== "");
}

/** What `compareList` says of `listed` after `BEFORE` was kept in a store, and what is kept of it then. */
function compare(listed: readonly ListedFile[]) {
  const store = openStore(join(makeFolder(), "store"), "test");
  try {
    keepList(partList(BEFORE), compareList(partList(BEFORE), new Map()).parts, store);
    const { stale, removed, parts } = compareList(partList(listed), store.readAll("published"));
    keepList(partList(listed), parts, store);
    const again = compareList(partList(listed), store.readAll("published"));
    return { stale: [...stale], removed, parts: [...parts.keys()], again };
  } finally {
    store.close();
  }
}

describe("the list of what was published", () => {
  it("is kept in parts: months, other folders at the root, and what lies there", () => {
    expect([...partList(BEFORE).keys()]).toEqual(PARTS);
  });

  it("differs in nothing from itself", () => {
    const { again, ...changes } = compare(BEFORE);
    expect(changes).toEqual({ stale: [], removed: [], parts: [] });
    expect(again.parts.size).toBe(0);
  });

  it.each([
    ["a file that is made from something else", { "index.html": "x" }, ["index.html"], [], [""]],
    [
      "a new file in a part that there is",
      { "2025/05/17/d/index.html": "d" },
      ["2025/05/17/d/index.html"],
      [],
      ["2025/05"],
    ],
    ["a file of a new part", { "2026/01/a": "a" }, ["2026/01/a"], [], ["2026/01"]],
    ["a file that is gone", { "404.html": "" }, [], ["404.html"], [""]],
    [
      "a part that is gone",
      { "events/talks/index.html": "" },
      [],
      ["events/talks/index.html"],
      ["events"],
    ],
    [
      "a file under another name",
      { "2025/06/01/c/index.html": "", "2025/05/31/c/index.html": "c" },
      ["2025/05/31/c/index.html"],
      ["2025/06/01/c/index.html"],
      ["2025/05", "2025/06"],
    ],
  ])("tells of %s, and keeps that", (_, changed, stale, removed, parts) => {
    const { again, ...changes } = compare(change(changed));
    expect(changes).toEqual({ stale, removed, parts });
    expect([again.stale.size, again.removed.length, again.parts.size]).toEqual([0, 0, 0]);
  });

  it("is all stale where nothing was published", () => {
    const { stale, removed } = compareList(partList(BEFORE), new Map());
    expect([...stale].toSorted()).toEqual(BEFORE.map(([path]) => path).toSorted());
    expect(removed).toEqual([]);
  });
});

describe("digestList", () => {
  it("changes with a path and with a fingerprint, not with the order, and leaves the list as it is", () => {
    const digest = digestList(BEFORE);
    const order = JSON.stringify(BEFORE);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestList(BEFORE.toReversed())).toBe(digest);
    expect(JSON.stringify(BEFORE)).toBe(order);
    expect(digestList(change({ "index.html": "x" }))).not.toBe(digest);
    expect(digestList(change({ "index.html": "", "home.html": "home" }))).not.toBe(digest);
  });
});

it("listFingerprints gives the path and the fingerprint of outputs and copies", () => {
  const recap = recapUrl("2025-05-15" as Day, "a");
  const output = makeOutput({ url: recap, source: "a.md" }, { a: 1 }, () => "a");
  const copy = { url: homeUrl, source: "a copy", file: "/x", fingerprint: "f" };
  expect(listFingerprints([output, copy])).toEqual([
    ["2025/05/15/a/index.html", output.fingerprint()],
    ["index.html", "f"],
  ]);
});
