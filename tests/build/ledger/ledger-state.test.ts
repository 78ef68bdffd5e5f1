import { join } from "node:path";
import { onTestFinished, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../../src/build/archive/open-store.ts";
import {
  expectLedger,
  forgetLedger,
  isLedgerCurrent,
  keepLedgerState,
  readLedgerState,
} from "../../../src/build/ledger/ledger-state.ts";
import { identifyVolume } from "../../../src/build/ledger/ledger-files.ts";
import { fillFolder, makeFolder } from "../temporary-folder.ts";

/** A store, and a content folder with the volume `others` of a ledger. */
function makeDesk(): { readonly store: Store; readonly folder: string } {
  const folder = makeFolder();
  fillFolder(folder, { "published/others.txt": "/about/\n" });
  const store = openStore(join(folder, "store"), "1");
  onTestFinished(() => store.close());
  return { store, folder };
}

/** Keeps that the site was held against the ledger as it is now. */
function keepState({ store, folder }: ReturnType<typeof makeDesk>, isWhole: boolean): void {
  const files = { others: identifyVolume(folder, "others", undefined) };
  keepLedgerState(store, { files, isWhole, isSet: false });
}

describe("what is known of the ledger", () => {
  it("is nothing before a publication, and between one and the ledger’s following", () => {
    const { store, folder } = makeDesk();
    expect(readLedgerState(store)).toBeUndefined();
    expect(isLedgerCurrent(store, folder, undefined)).toBe(false);
    expectLedger(store);
    expect(readLedgerState(store)).toBeUndefined();
    expect(isLedgerCurrent(store, makeFolder(), undefined)).toBe(false);
  });

  it("is of no concern where there is no ledger and none is to be begun", () => {
    const { store } = makeDesk();
    expect(isLedgerCurrent(store, makeFolder(), undefined)).toBe(true);
    expect(isLedgerCurrent(store, makeFolder(), true)).toBe(false);
    expectLedger(store);
    forgetLedger(store);
    expect(isLedgerCurrent(store, makeFolder(), undefined)).toBe(true);
  });

  it("holds until a volume is another, more or fewer", () => {
    const desk = makeDesk();
    keepState(desk, false);
    expect(isLedgerCurrent(desk.store, desk.folder, undefined)).toBe(true);
    fillFolder(desk.folder, { "published/2025-05.txt": "" });
    expect(isLedgerCurrent(desk.store, desk.folder, undefined)).toBe(false);
    const other = makeDesk();
    keepState(other, false);
    fillFolder(other.folder, { "published/others.txt": "/about/\n/rules/\n" });
    expect(isLedgerCurrent(other.store, other.folder, undefined)).toBe(false);
  });

  it("does not do for a build that keeps the ledger where the last did not", () => {
    const desk = makeDesk();
    keepState(desk, false);
    expect(isLedgerCurrent(desk.store, desk.folder, true)).toBe(false);
    keepState(desk, true);
    expect(isLedgerCurrent(desk.store, desk.folder, true)).toBe(true);
  });
});
