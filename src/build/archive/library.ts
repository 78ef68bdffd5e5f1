import type { Recall, Recalled } from "../../content/record-files.ts";
import type { NameFinder } from "../../model/find-names.ts";
import { describeNames, sizesOf, type Entry } from "./entry.ts";
import { openShelf, type Named, type Shelf } from "./open-shelf.ts";
import type { Store } from "./open-store.ts";
import type { ParsedFile, ParseWorld } from "./parse-file.ts";
import type { PackedHead } from "./pack-head.ts";
import { StoredRecap, type RecapEntry } from "./stored-recap.ts";
import { writeStoredText } from "./stored-text.ts";
import { createTexts, HELD_TEXTS, type Texts } from "./texts.ts";

/** What is known of the files of a content folder, by their names: out of a store, and back into it with what is new. */
export interface Library {
  readonly entryOf: (name: string) => Entry | undefined;
  /** The names of the known files that are not among `files`, of which all are known. */
  readonly namesBut: Shelf["namesBut"];
  readonly put: (name: string, entry: Entry) => void;
  /** Puts what files were parsed into, where `images` are those of the content. */
  readonly shelve: (parsed: readonly ParsedFile[], images: ParseWorld["images"]) => void;
  /** Finds the names in all known recaps anew. */
  readonly renameAll: (find: NameFinder) => void;
  /** The record of a file, where it is known; of a recap, a new view of it each time. */
  readonly recall: Recall;
  readonly factOf: (key: Fact) => string | undefined;
  /** Keeps `facts`, and what is known of `files` and of no others, whose names it returns. */
  readonly save: (
    files: readonly Named[],
    facts: Readonly<Partial<Record<Fact, string>>>,
  ) => readonly string[];
}

/** What all records were parsed with, what they could refer to, and the names that were looked for in all recaps. */
export type Fact = "world" | "referred" | "names";

/** The library of what `store` keeps. Throws `StoreDamage`. */
export function createLibrary(store: Store): Library {
  const shelf = openShelf(store);
  const { entries, put } = shelf;
  const texts = createTexts(shelf);
  return {
    entryOf: (name) => entries.get(name),
    namesBut: shelf.namesBut,
    put,
    shelve: (parsed, images) => {
      const ids = shelf.addTexts(parsed.flatMap(({ recap }) => recap ?? []));
      for (const { name, digest, record: json, recap } of parsed) {
        const record = JSON.parse(json) as Pick<PackedHead, "images">;
        const sizes = sizesOf(record.images ?? [], images);
        const { stamp } = entries.get(name) ?? {};
        const entry = { stamp, digest, record, ...(sizes && { sizes }) };
        if (recap === undefined) put(name, entry);
        else {
          const { keys, places } = recap;
          put(name, { ...entry, textId: ids.shift(), keys, places });
        }
      }
    },
    renameAll: (find) => renameAll(shelf, texts, find),
    recall: ({ name, path }) => {
      const entry = entries.get(name);
      if (entry?.record === undefined) return undefined;
      return isRecapEntry(entry) ? new StoredRecap(path, entry, texts) : (entry.record as Recalled);
    },
    factOf: (key) => store.read("facts", key),
    save: shelf.save,
  };
}

function isRecapEntry(entry: Entry): entry is RecapEntry {
  return entry.textId !== undefined && entry.digest !== undefined;
}

function renameAll({ entries, put, addTexts }: Shelf, texts: Texts, find: NameFinder): void {
  const recaps = [...entries].filter(([, { textId }]) => textId !== undefined);
  for (let at = 0; at < recaps.length; at += HELD_TEXTS) {
    const found = recaps.slice(at, at + HELD_TEXTS).map(([name, entry]) => {
      const { textId = 0 } = entry;
      const text = { ...texts.read(textId), ...texts.readOutline(textId) };
      return { name, entry, text, names: find(text.body) };
    });
    // New ids, because the old ones are true until all is saved.
    const ids = addTexts(found.map(({ text, names }) => writeStoredText(text, names.blocks)));
    for (const { name, entry, names } of found)
      put(name, { ...entry, textId: ids.shift(), ...describeNames(names) });
  }
}
