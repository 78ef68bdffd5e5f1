import { hash } from "node:crypto";
import type { Store } from "./archive/open-store.ts";
import { StoreDamage } from "./archive/store-damage.ts";
import { fileOf } from "../model/urls.ts";
import type { Copy, Output } from "../outputs/output.ts";

/** A file that a site consists of: its path, and what stands for all that it is made from. */
export type ListedFile = readonly [path: string, fingerprint: string];

/** The files of a site, in parts that are kept and compared as one text each. */
export type PublishedList = ReadonlyMap<string, readonly ListedFile[]>;

/** What differs between the list that was published and another. */
export interface ListChanges {
  /** The paths of files that are new or made from something else than before. */
  readonly stale: ReadonlySet<string>;
  /** The paths of files that are gone. */
  readonly removed: readonly string[];
  /** The parts of the list that have changed, and their texts; `undefined` where there is no such part any more. */
  readonly parts: ReadonlyMap<string, string | undefined>;
}

/** What stands for each of `files`. */
export function listFingerprints(files: readonly (Output | Copy)[]): readonly ListedFile[] {
  return files.map(({ url, fingerprint }) => [
    fileOf(url),
    typeof fingerprint === "string" ? fingerprint : fingerprint(),
  ]);
}

/** Stands for all of `listed`, in hexadecimal. */
export function digestList(listed: readonly ListedFile[]): string {
  const lines = listed.map(([path, fingerprint]) => `${fingerprint} ${path}\n`);
  return hash("sha256", lines.toSorted().join(""));
}

/** `listed` in the parts in which it is kept and compared. */
export function partList(listed: readonly ListedFile[]): PublishedList {
  return Map.groupBy(listed, ([path]) => partOf(path));
}

/** A month of recaps is a part, and so is every other folder at the root. */
function partOf(path: string): string {
  const end = path.indexOf("/");
  if (end === -1) return "";
  return end === 4 && /^\d{4}\/\d\d\//.test(path) ? path.slice(0, 7) : path.slice(0, end);
}

/** How `list` differs from the parts of another, as `readList` gives them. */
export function compareList(list: PublishedList, before: ReadonlyMap<string, string>): ListChanges {
  const stale = new Set<string>();
  const removed: string[] = [];
  const parts = new Map<string, string | undefined>();
  for (const part of new Set([...before.keys(), ...list.keys()])) {
    const files = list.get(part);
    const text = files === undefined ? undefined : JSON.stringify(files);
    const known = before.get(part);
    if (text === known) continue;
    parts.set(part, text);
    const old = new Map(known === undefined ? [] : (JSON.parse(known) as readonly ListedFile[]));
    for (const [path, fingerprint] of files ?? []) {
      if (old.get(path) !== fingerprint) stale.add(path);
      old.delete(path);
    }
    removed.push(...old.keys());
  }
  return { stale, removed, parts };
}

/** The parts of the list that `keepList` kept last. Throws `StoreDamage` where one has got lost. */
export function readList(store: Store): ReadonlyMap<string, string> {
  const parts = store.readAll("published");
  if (store.read("facts", "parts") !== String(parts.size))
    throw new StoreDamage("a part of the list of published files is lost");
  return parts;
}

/** Keeps the parts of `list` that have changed. */
export function keepList(list: PublishedList, parts: ListChanges["parts"], store: Store): void {
  for (const [part, text] of parts) {
    if (text === undefined) store.remove("published", part);
    else store.write("published", part, text);
  }
  store.write("facts", "parts", String(list.size));
}
