import { hash } from "node:crypto";
import { decodeSource } from "../../content/decode-source.ts";
import { ENTITY_KINDS, type Entity } from "../../content/entity.ts";
import { kindOfFile } from "../../content/kind-of-file.ts";
import { listReferred } from "../../content/parse-records.ts";
import { parseSettings } from "../../content/parse-settings.ts";
import { isIn } from "../../content/record-files.ts";
import { createNameFinder, listNames } from "../../model/find-names.ts";
import { sizesOf } from "./entry.ts";
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

const NOTHING: Readonly<Record<Fact, string>> = { world: "", referred: "", names: "" };

/**
 * Parses every file whose record is not known, or was made from what has changed since, and puts into the library those that
 * have no problem. Returns what they were all parsed with, which is to be kept with them.
 */
export async function fillLibrary(request: FillRequest): Promise<Readonly<Record<Fact, string>>> {
  const { files, contentName, library, parseMany } = request;
  const texts = files.filter(({ name }) => kindOfFile(name) === "text");
  const settings = texts.find(({ name }) => name === "site.yaml" || name === "site.yml");
  if (settings === undefined) return NOTHING;
  const key = hash("sha256", JSON.stringify([settings.digest, contentName]));
  const isSame = library.factOf("world") === key;
  if (!isSame && !isReadable(settings)) return NOTHING;
  const pictures = files.filter(({ name }) => kindOfFile(name) === "image");
  const { name, path, byteLength, bytes } = settings;
  const world: ParseWorld = {
    settings: { name, path, byteLength, bytes },
    images: new Map(pictures.map((picture) => [picture.name, picture.image])),
    referred: listReferred(texts),
    names: [],
  };
  const referredKey = hash("sha256", describeReferred(world));
  if (!isSame || library.factOf("referred") !== referredKey)
    for (const text of texts) if (!isSame || !isTrue(text, library, world)) forget(text, library);
  const isMissing = ({ name }: OpenFile): boolean =>
    library.entryOf(name)?.record === undefined && isRecord(name);
  const [missing, entities] = [texts.filter(isMissing), texts.filter(isEntity)];
  if (missing.some(isEntity)) {
    const parse = createFileParser(world);
    library.shelve(
      missing.filter(isEntity).flatMap((file) => parse(file) ?? []),
      world.images,
    );
  }
  const names = listNames(listEntities(entities, library));
  const namesKey = hash("sha256", JSON.stringify(names));
  if (library.factOf("names") !== namesKey) library.renameAll(createNameFinder(names));
  await parseMany(
    missing.filter((file) => !isEntity(file)),
    { ...world, names },
    (parsed) => library.shelve(parsed, world.images),
  );
  return { world: key, referred: referredKey, names: namesKey };
}

function isReadable(settings: OpenFile): boolean {
  const { source } = decodeSource(settings);
  return source !== undefined && parseSettings(source).settings !== undefined;
}

const RECORD_FOLDERS = ["recaps", "events", "authors", "pages", ...ENTITY_KINDS] as const;

function isRecord(name: string): boolean {
  return RECORD_FOLDERS.some((folder) => isIn(folder, name));
}

function isEntity({ name }: Pick<OpenFile, "name">): boolean {
  return ENTITY_KINDS.some((kind) => isIn(kind, name));
}

/** All that decides whether what records refer to is there. */
function describeReferred({ referred, images }: ParseWorld): string {
  const ids = [...referred.byRecaps, ...referred.byEvents].map(({ key, known }) => [key, ...known]);
  return JSON.stringify([ids, ...images]);
}

/** Whether a record would be the same if its file were parsed again: what it refers to is there, and its images have their sizes. */
function isTrue(file: OpenFile, library: Library, { referred, images }: ParseWorld): boolean {
  const record = library.recall(file);
  if (record === undefined) return true;
  const areKnown = (
    index: number,
    ids: readonly string[],
    from: typeof referred.byRecaps,
  ): boolean => ids.every((id) => from[index]?.known.has(id) ?? true);
  if (library.entryOf(file.name)?.sizes !== sizesOf(record.images, images)) return false;
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

function forget({ name }: OpenFile, library: Library): void {
  const { stamp, digest, record } = library.entryOf(name) ?? {};
  if (record !== undefined && digest !== undefined) library.put(name, { stamp, digest });
}

/** The entities of the files in the order of the site: by kind, and then by file. */
function listEntities(files: readonly OpenFile[], library: Library): readonly Entity[] {
  const entities = files.flatMap((file) => (library.recall(file) as Entity | undefined) ?? []);
  return ENTITY_KINDS.flatMap((kind) => entities.filter((entity) => entity.kind === kind));
}
