import { hash } from "node:crypto";
import { listPublished } from "../../model/history/list-published.ts";
import type { Revision } from "../../model/history/revision.ts";
import type { Store } from "../archive/open-store.ts";
import { StoreDamage } from "../archive/store-damage.ts";
import type { Revisions } from "./fold-commits.ts";

/** What is kept of the history of a content folder. */
export interface KnownHistory {
  /** The commit that it reaches up to. */
  readonly commit: string;
  /** What is known of recaps that may have two published versions, by the names of their files; null where an embargo decides. */
  readonly files: ReadonlyMap<string, FileFacts | null>;
}

/** What stands for the published versions of a recap, and how many they are. */
export interface FileFacts {
  readonly digest: string;
  readonly count: number;
}

const KEY = "history";

/** What `store` keeps of a history; `undefined` where it keeps none. Throws `StoreDamage`. */
export function readKnownHistory(store: Store): KnownHistory | undefined {
  const text = store.read("facts", KEY);
  if (text === undefined) return undefined;
  const { commit, files } = JSON.parse(text) as {
    readonly commit: string;
    readonly files: readonly (readonly [string, FileFacts | null])[];
  };
  return { commit, files: new Map(files) };
}

/** All revisions of the recap in the file `name`; none where there is no such file. Throws `StoreDamage`. */
export function readRevisions(store: Store, name: string): readonly Revision[] {
  const text = store.read("history", name);
  return text === undefined ? [] : (JSON.parse(text) as readonly Revision[]);
}

/** As `readRevisions`, of a file that is known to have some. */
export function requireRevisions(store: Store, name: string): readonly Revision[] {
  const revisions = readRevisions(store, name);
  if (revisions.length === 0) throw new StoreDamage(`the revisions of ${name} are lost`);
  return revisions;
}

/** Keeps that a history reaches up to `commit`, with the revisions of files that are others than in `known`. */
export function keepHistory(
  store: Store,
  { commit, revisions }: { readonly commit: string; readonly revisions: Revisions },
  known: KnownHistory | undefined,
): KnownHistory {
  const files = new Map(known?.files);
  store.change(() => {
    if (known === undefined) store.clear("history");
    for (const [name, own] of revisions) {
      if (own.length === 0) store.remove("history", name);
      else store.write("history", name, JSON.stringify(own));
      const facts = describeFile(own);
      if (facts === undefined) files.delete(name);
      else files.set(name, facts);
    }
    store.write("facts", KEY, JSON.stringify({ commit, files: [...files] }));
  });
  return { commit, files };
}

/** Forgets the history. */
export function forgetHistory(store: Store): void {
  if (store.read("facts", KEY) === undefined) return;
  store.change(() => {
    store.clear("history");
    store.remove("facts", KEY);
  });
}

/** What is kept at hand of a file with the revisions `own`; nothing where no two of them can be published. */
function describeFile(own: readonly Revision[]): FileFacts | null | undefined {
  if (own.length < 2) return undefined;
  if (own.some(({ facts }) => facts?.publish !== undefined)) return null;
  const published = listPublished(own, {
    hasCome: () => true,
    instantOf: () => undefined,
  });
  const { length: count } = published;
  return count < 2 ? undefined : { digest: digestOf(published), count };
}

/** Stands for `revisions`. */
export function digestOf(revisions: readonly Revision[]): string {
  const lines = revisions.map(({ commit, at, blob }) => `${commit} ${at} ${blob}`);
  return hash("sha256", lines.join("\n"), "base64url").slice(0, 22);
}
