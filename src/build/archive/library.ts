import type { RecapHead } from "../../content/recap.ts";
import type { Recalled } from "../../content/record-files.ts";
import type { NameFinder } from "../../model/find-names.ts";
import type { RecapNamer } from "../../model/build-site.ts";
import { createRecent } from "../../model/recent.ts";
import { describeNames, sizesOf, type Entry } from "./entry.ts";
import { openShelf, type Shelf } from "./open-shelf.ts";
import type { Store } from "./open-store.ts";
import type { ParsedFile, ParseWorld } from "./parse-file.ts";
import { StoredRecap } from "./stored-recap.ts";
import {
  readStoredOutline,
  readStoredText,
  writeStoredText,
  type StoredOutline,
  type StoredText,
} from "./stored-text.ts";

/** What is known of the files of a content folder, by their names: out of a store, and back into it with what is new. */
export interface Library {
  readonly entryOf: (name: string) => Entry | undefined;
  readonly names: () => Iterable<string>;
  readonly put: (name: string, entry: Entry) => void;
  /** Puts what files were parsed into, where `images` are those of the content. */
  readonly shelve: (parsed: readonly ParsedFile[], images: ParseWorld["images"]) => void;
  /** Finds the names in all known recaps anew. */
  readonly renameAll: (find: NameFinder) => void;
  /** The record of a file, where it is known. */
  readonly recall: (name: string) => Recalled | undefined;
  /** The names in a recap. */
  readonly namesOf: (name: string) => ReturnType<RecapNamer>;
  readonly factOf: (key: Fact) => string | undefined;
  /** Keeps `facts`, and what is known of the files `names` and of no others, whose names it returns. */
  readonly save: (
    names: readonly string[],
    facts: Readonly<Partial<Record<Fact, string>>>,
  ) => readonly string[];
}

/** What all records were parsed with, and the names that were looked for in all recaps. */
export type Fact = "world" | "names";

// While the files of a recap are rendered, its text is asked for again and again; those of others, hardly.
const TEXTS = 64;

/** The library of what `store` keeps. Throws `StoreDamage`. */
export function createLibrary(store: Store): Library {
  const shelf = openShelf(store);
  const { entries, put } = shelf;
  const texts = createTexts(shelf);
  return {
    entryOf: (name) => entries.get(name),
    names: () => entries.keys(),
    put,
    shelve: (parsed, images) => {
      const ids = shelf.addTexts(parsed.flatMap(({ recap }) => recap ?? []));
      for (const { name, digest, record: json, recap } of parsed) {
        const record = JSON.parse(json) as Recalled;
        const sizes = sizesOf(record.images, images);
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
    recall: createRecall(entries, texts),
    namesOf: (name) => {
      const { textId = 0, keys = [], places = "" } = entries.get(name) ?? {};
      return {
        keys,
        blocks: () => texts.read(textId).names,
        owners: () => texts.readOutline(textId).owners,
        blocksFingerprint: () => places,
      };
    },
    factOf: (key) => store.read("facts", key),
    save: shelf.save,
  };
}

/** The texts of recaps by their ids. */
interface Texts {
  readonly read: (id: number) => StoredText;
  readonly readOutline: (id: number) => StoredOutline;
}

function createTexts({ readRow }: Shelf): Texts {
  const texts = createRecent<number, StoredText>(TEXTS);
  const outlines = new Map<number, StoredOutline>();
  return {
    read: (id) => texts(id, () => readStoredText(readRow("texts", id))),
    readOutline: (id) => {
      const outline = outlines.get(id) ?? readStoredOutline(readRow("outlines", id));
      outlines.set(id, outline);
      return outline;
    },
  };
}

function createRecall(entries: Shelf["entries"], texts: Texts): Library["recall"] {
  const records = new Map<string, { readonly entry: Entry; readonly record: Recalled }>();
  return (name) => {
    const entry = entries.get(name);
    if (entry?.record === undefined) return undefined;
    const known = records.get(name);
    if (known?.entry.record === entry.record) return known.record;
    const { textId } = entry;
    const record: Recalled =
      textId === undefined
        ? (entry.record as Recalled)
        : new StoredRecap(
            entry.record as RecapHead,
            () => texts.readOutline(textId),
            () => texts.read(textId),
          );
    records.set(name, { entry, record });
    return record;
  };
}

function renameAll({ entries, put, addTexts }: Shelf, texts: Texts, find: NameFinder): void {
  const recaps = [...entries].filter(([, { textId }]) => textId !== undefined);
  for (let at = 0; at < recaps.length; at += TEXTS) {
    const found = recaps.slice(at, at + TEXTS).map(([name, entry]) => {
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
