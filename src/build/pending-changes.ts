import type { ContentChange } from "./archive/content-change.ts";
import type { Store } from "./archive/open-store.ts";

/** The files of the content that are others than what was published was made from, by name, and how. */
export type PendingChanges = ReadonlyMap<string, ContentChange>;

const KEY = "changes";

/** Adds `changes` to those that `store` keeps of builds that published nothing, and returns them all. */
export function addPending(changes: PendingChanges, store: Store): PendingChanges {
  if (store.read("facts", "run") === undefined) return changes;
  const kept = store.read("facts", KEY);
  const pending = new Map(
    kept === undefined ? [] : (JSON.parse(kept) as (readonly [string, ContentChange])[]),
  );
  for (const [name, change] of changes) {
    const both = combine(pending.get(name), change);
    if (both === undefined) pending.delete(name);
    else pending.set(name, both);
  }
  if (changes.size > 0) store.write("facts", KEY, JSON.stringify([...pending]));
  return pending;
}

/** Forgets all changes: what is published holds them. */
export function clearPending(store: Store): void {
  store.remove("facts", KEY);
}

/** What a file that was changed once by `earlier` and then by `later` has become. */
function combine(
  earlier: ContentChange | undefined,
  later: ContentChange,
): ContentChange | undefined {
  if (earlier === undefined) return later;
  if (earlier === "new") return later === "deleted" ? undefined : "new";
  return later === "deleted" ? "deleted" : "edited";
}
