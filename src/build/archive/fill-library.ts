import { hash } from "node:crypto";
import { decodeSource } from "../../content/decode-source.ts";
import { ENTITY_KINDS, type Entity } from "../../content/entity.ts";
import { kindOfFile } from "../../content/kind-of-file.ts";
import { listReferred } from "../../content/parse-records.ts";
import { parseSettings } from "../../content/parse-settings.ts";
import { isIn, type Recalled } from "../../content/record-files.ts";
import { createNameFinder, listNames } from "../../model/find-names.ts";
import { sizesOf, type Entry } from "./entry.ts";
import type { Fact, Library } from "./library.ts";
import type { OpenFile } from "./open-files.ts";
import { createFileParser, type ParseWorld } from "./parse-file.ts";
import type { ParseMany } from "./parse-files.ts";

/** The files of a content folder, what is known of them, and what parses the others. */
export interface FillRequest {
  readonly files: readonly OpenFile[];
  readonly contentName: string;
  readonly library: Library;
  readonly parseMany: ParseMany;
}

/**
 * Parses every file whose record is not known, or was made from what has changed since, and puts into the library those that
 * have no problem. Returns what they were all parsed with, which is to be kept with them.
 */
export async function fillLibrary(request: FillRequest): Promise<Readonly<Record<Fact, string>>> {
  const { files, contentName, library, parseMany } = request;
  const texts = files.filter(({ name }) => kindOfFile(name) === "text");
  const settings = texts.find(({ name }) => name === "site.yaml" || name === "site.yml");
  if (settings === undefined) return { world: "", names: "" };
  const key = hash("sha256", JSON.stringify([settings.digest, contentName]));
  const isSame = library.factOf("world") === key;
  if (!isSame && !isReadable(settings)) return { world: "", names: "" };
  const pictures = files.filter(({ name }) => kindOfFile(name) === "image");
  const { name, path, byteLength, bytes } = settings;
  const world: ParseWorld = {
    settings: { name, path, byteLength, bytes },
    images: new Map(pictures.map((picture) => [picture.name, picture.image])),
    referred: listReferred(texts),
    names: [],
  };
  for (const text of texts)
    if (!isSame || !isTrue(library.entryOf(text.name), world)) forget(text.name, library);
  const records = texts.flatMap((file) => {
    const folder = recordFolderOf(file.name);
    return folder === undefined ? [] : [{ file, isEntity: isEntityKind(folder) }];
  });
  const missing = records.filter(({ file }) => library.entryOf(file.name)?.record === undefined);
  const [entities, others] = split(missing, ({ isEntity }) => isEntity);
  if (entities.length > 0) {
    const parse = createFileParser(world);
    library.shelve(
      entities.flatMap(({ file }) => parse(file) ?? []),
      world.images,
    );
  }
  const names = listNames(listEntities(records, library));
  const namesKey = hash("sha256", JSON.stringify(names));
  if (library.factOf("names") !== namesKey) library.renameAll(createNameFinder(names));
  await parseMany(
    others.map(({ file }) => file),
    { ...world, names },
    (parsed) => library.shelve(parsed, world.images),
  );
  return { world: key, names: namesKey };
}

function isReadable(settings: OpenFile): boolean {
  const { source } = decodeSource(settings);
  return source !== undefined && parseSettings(source).settings !== undefined;
}

const RECORD_FOLDERS = ["recaps", "events", "authors", "pages", ...ENTITY_KINDS] as const;

/** The folder that makes a record of the file `name`; `undefined` for files that hold none. */
function recordFolderOf(name: string): (typeof RECORD_FOLDERS)[number] | undefined {
  return RECORD_FOLDERS.find((folder) => isIn(folder, name));
}

function isEntityKind(folder: string): boolean {
  return ENTITY_KINDS.some((kind) => kind === folder);
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Whether a record would be the same if its file were parsed again: what it refers to is there, and its images have their sizes. */
function isTrue(entry: Entry | undefined, { referred, images }: ParseWorld): boolean {
  const record = entry?.record as Recalled | undefined;
  if (record === undefined) return true;
  const areKnown = (
    index: number,
    ids: readonly string[],
    from: typeof referred.byRecaps,
  ): boolean => ids.every((id) => from[index]?.known.has(id) ?? true);
  if (entry?.sizes !== sizesOf(record.images, images)) return false;
  if ("eventIds" in record)
    return (
      areKnown(0, record.eventIds, referred.byRecaps) &&
      areKnown(1, record.authorIds, referred.byRecaps)
    );
  if (!("placeIds" in record)) return true;
  const refers = { places: record.placeIds, people: record.personIds } as const;
  return referred.byEvents.every(({ key, known }) =>
    (key === "places" || key === "people" ? refers[key] : []).every((id) => known.has(id)),
  );
}

function forget(name: string, library: Library): void {
  const { stamp, digest, record } = library.entryOf(name) ?? {};
  if (record !== undefined && digest !== undefined) library.put(name, { stamp, digest });
}

/** The entities of the content in its order: by kind, and then by file. */
function listEntities(
  records: readonly { readonly file: OpenFile; readonly isEntity: boolean }[],
  library: Library,
): readonly Entity[] {
  const entities = records
    .filter(({ isEntity }) => isEntity)
    .flatMap(({ file }) => (library.recall(file.name) as Entity | undefined) ?? []);
  return ENTITY_KINDS.flatMap((kind) => entities.filter((entity) => entity.kind === kind));
}
