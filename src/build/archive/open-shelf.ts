import { folderOf, type Entry } from "./entry.ts";
import type { Store } from "./open-store.ts";
import { StoreDamage } from "./store-damage.ts";
import type { TextRow } from "./stored-text.ts";

/** What is kept of the files of a content folder, and which of it has changed since it was read from the store. */
export interface Shelf {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly put: (name: string, entry: Entry) => void;
  /** Keeps texts at once, so that no run holds them all, and tells their ids. They stay only where `save` follows. */
  readonly addTexts: (rows: readonly TextRow[]) => number[];
  /** What is kept at `id`. Throws `StoreDamage` where that is nothing. */
  readonly readRow: (table: "outlines" | "texts", id: number) => string;
  /** The names that have entries and are not those of `files`, all of which have entries. */
  readonly namesBut: (files: readonly Named[]) => readonly string[];
  /** Keeps `facts`, and the entries of `files` and of no others, whose names it returns. */
  readonly save: (
    files: readonly Named[],
    facts: Readonly<Record<string, string>>,
  ) => readonly string[];
}

/** A file of the content by its name there. */
export interface Named {
  readonly name: string;
}

type KeptEntry = readonly [name: string, entry: Entry];

/** The shelf of what `store` keeps. Throws `StoreDamage`. */
export function openShelf(store: Store): Shelf {
  const entries = readEntries(store);
  const changed = new Set<string>();
  const dropped: number[] = [];
  const keptId = store.read("facts", "nextId");
  if (keptId === undefined && entries.size > 0)
    throw new StoreDamage("it is not known which ids are taken");
  let nextId = Number(keptId ?? 1);

  const drop = (name: string, next: Entry | undefined): void => {
    const before = entries.get(name);
    if (before?.textId !== undefined && before.textId !== next?.textId) dropped.push(before.textId);
    changed.add(folderOf(name));
  };
  return {
    entries,
    namesBut: (files) => listOthers(entries, files),
    put: (name, entry) => {
      drop(name, entry);
      entries.set(name, entry);
    },
    addTexts: (texts) => {
      const first = nextId;
      nextId += texts.length;
      saveTexts(store, texts, first);
      return texts.map((_, index) => first + index);
    },
    readRow: (table, id) => {
      const text = store.read(table, id);
      if (text === undefined) throw new StoreDamage(`there is no text ${id}`);
      return text;
    },
    save: (files, facts) => {
      const gone = listOthers(entries, files);
      for (const name of gone) {
        drop(name, undefined);
        entries.delete(name);
      }
      if (changed.size > 0)
        store.change(() => {
          saveFolders(store, entries, changed);
          removeTexts(store, dropped);
          for (const [key, fact] of Object.entries(facts)) store.write("facts", key, fact);
          store.write("facts", "nextId", String(nextId));
        });
      return gone;
    },
  };
}

/** The names in `entries`, which has all of `files`, that are none of theirs. */
function listOthers(
  entries: ReadonlyMap<string, Entry>,
  files: readonly Named[],
): readonly string[] {
  if (entries.size === files.length) return [];
  const present = new Set(files.map(({ name }) => name));
  return [...entries.keys()].filter((name) => !present.has(name));
}

function saveFolders(
  store: Store,
  entries: ReadonlyMap<string, Entry>,
  changed: ReadonlySet<string>,
): void {
  const folders = Map.groupBy(entries, ([name]) => folderOf(name));
  for (const folder of changed) {
    const own = folders.get(folder);
    if (own === undefined) store.remove("folders", folder);
    else store.write("folders", folder, JSON.stringify(own));
  }
}

function readEntries(store: Store): Map<string, Entry> {
  const rows = [...store.readAll("folders").values()];
  return new Map(rows.flatMap((text) => JSON.parse(text) as readonly KeptEntry[]));
}

function removeTexts(store: Store, ids: readonly number[]): void {
  for (const id of ids) {
    store.remove("texts", id);
    store.remove("outlines", id);
  }
}

function saveTexts(store: Store, texts: readonly TextRow[], first: number): void {
  store.change(() => {
    for (const [index, { outline, text }] of texts.entries()) {
      store.write("outlines", first + index, outline);
      store.write("texts", first + index, text);
    }
  });
}
