import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  forgetHistory,
  keepHistory,
  readKnownHistory,
  readRevisions,
  requireRevisions,
} from "../../../src/build/history/history-rows.ts";
import { openStore, type Store } from "../../../src/build/archive/open-store.ts";
import type { Revision, RevisionFacts } from "../../../src/model/history/revision.ts";
import { toInstant } from "../../../src/time/instant.ts";
import { makeFolder } from "../temporary-folder.ts";

function makeStore(): Store {
  const store = openStore(join(makeFolder(), "store"), "1");
  onTestFinished(() => store.close());
  return store;
}

function revision(blob: string, facts: RevisionFacts = {}): Revision {
  return { commit: `c${blob}`, at: toInstant(0), blob, facts };
}

const REVISIONS = new Map([
  ["recaps/one.md", [revision("1")]],
  ["recaps/two.md", [revision("1"), revision("2")]],
  ["recaps/draft.md", [revision("1", { isDraft: true }), revision("2")]],
  ["recaps/later.md", [revision("1"), revision("2", { publish: "2025-05-15 10:00 Kyiv" })]],
]);

describe("what is kept of a history", () => {
  it("is all revisions of each recap, and at hand those that may have two versions", () => {
    const store = makeStore();
    const kept = keepHistory(store, { commit: "c0", revisions: REVISIONS }, undefined);
    expect(readKnownHistory(store)).toEqual(kept);
    expect([...kept.files]).toEqual([
      ["recaps/two.md", { digest: expect.any(String), count: 2 }],
      ["recaps/later.md", null],
    ]);
    for (const [name, own] of REVISIONS) expect(readRevisions(store, name)).toEqual(own);
  });

  it("changes by what is new, and the rest stays", () => {
    const store = makeStore();
    const first = keepHistory(store, { commit: "c0", revisions: REVISIONS }, undefined);
    const more = new Map([
      ["recaps/two.md", []],
      ["recaps/one.md", [revision("1"), revision("2")]],
    ]);
    const second = keepHistory(store, { commit: "c1", revisions: more }, first);
    expect(readKnownHistory(store)).toEqual(second);
    expect([second.commit, [...second.files.keys()]]).toEqual([
      "c1",
      ["recaps/later.md", "recaps/one.md"],
    ]);
    expect(readRevisions(store, "recaps/two.md")).toEqual([]);
    expect(readRevisions(store, "recaps/draft.md")).toHaveLength(2);
  });

  it("is nothing where it was forgotten, and where it begins anew nothing old", () => {
    const store = makeStore();
    keepHistory(store, { commit: "c0", revisions: REVISIONS }, undefined);
    keepHistory(store, { commit: "c1", revisions: new Map() }, undefined);
    expect(readRevisions(store, "recaps/two.md")).toEqual([]);
    forgetHistory(store);
    expect(readKnownHistory(store)).toBeUndefined();
  });

  it("is damaged where the revisions of a recap that has some are lost", () => {
    expect(() => requireRevisions(makeStore(), "recaps/a.md")).toThrow("are lost");
  });
});
