import type { Store } from "../archive/open-store.ts";
import { identifyVolume, listVolumes, type LedgerFile } from "./ledger-files.ts";

/** What the published site was held against. */
export interface LedgerState {
  /** The files of the ledger as they were then, by volume. */
  readonly files: Readonly<Record<string, LedgerFile>>;
  /** Whether all that is published stands in them. */
  readonly isWhole: boolean;
  /** Whether the settings ask for that. */
  readonly isSet: boolean;
}

const KEY = "ledger";

// What stands in the store from the moment at which a site is published until the ledger has followed, if it does.
const PENDING = "pending";

/** What is known of the ledger since the last publication; `undefined` where all of the site is to be held against it. */
export function readLedgerState(store: Store): LedgerState | undefined {
  const text = store.read("facts", KEY);
  return text === undefined || text === PENDING ? undefined : (JSON.parse(text) as LedgerState);
}

/** Keeps what `readLedgerState` will tell the next run. */
export function keepLedgerState(store: Store, state: LedgerState): void {
  store.write("facts", KEY, JSON.stringify(state));
}

/** Says that the ledger is yet to follow what is published. */
export function expectLedger(store: Store): void {
  store.write("facts", KEY, PENDING);
}

/** Forgets the ledger: what is published was held against none. */
export function forgetLedger(store: Store): void {
  store.remove("facts", KEY);
}

/** Whether the published site was held against the ledger as it is now, and is all in it where `isKept`, or else the settings, ask for that. */
export function isLedgerCurrent(
  store: Store,
  contentFolder: string,
  isKept: boolean | undefined,
): boolean {
  const state = readLedgerState(store);
  if (state === undefined) {
    const isOwed = isKept ?? store.read("facts", KEY) === PENDING;
    return !isOwed && listVolumes(contentFolder).length === 0;
  }
  if ((isKept ?? state.isSet) && !state.isWhole) return false;
  const volumes = listVolumes(contentFolder);
  if (volumes.length !== Object.keys(state.files).length) return false;
  return volumes.every((volume) => {
    const known = state.files[volume];
    return known?.digest === identifyVolume(contentFolder, volume, known).digest;
  });
}
