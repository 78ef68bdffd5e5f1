import type { BodyContext } from "./body.ts";
import { decodeSource } from "./decode-source.ts";
import { ENTITY_KINDS, namesOf, type Entity } from "./entity.ts";
import { parseEntity, type TypedName } from "./parse-entity.ts";
import type { Parsed } from "./parsed.ts";
import { createReader, isIn, type RecordFiles } from "./record-files.ts";

/** The entities of a content folder, and the names of those that were parsed with where they stand. */
export interface ReadEntities {
  readonly parsed: readonly Parsed<Entity>[];
  readonly names: readonly TypedName[];
}

/** Reads the entities. Where two share a name, all are parsed, because only the text tells where a name stands. */
export function readEntities(files: RecordFiles, context: BodyContext): ReadEntities {
  const readAll = (each: RecordFiles): ReadEntities & { readonly known: readonly Entity[] } => {
    const read = createReader(each);
    const parsed = ENTITY_KINDS.flatMap((kind) =>
      read(kind, (file) => parseEntity(file, kind, context)),
    );
    const names = parsed.flatMap((entity) => ("names" in entity ? entity.names : []));
    const known = parsed.flatMap((entity) => ("names" in entity ? [] : (entity.value ?? [])));
    return { parsed, names, known };
  };
  const read = readAll(files);
  if (read.known.length === 0 || !areNamesShared(read.known, read.names)) return read;
  const decoded = files.texts
    .filter(({ name }) => ENTITY_KINDS.some((kind) => isIn(kind, name)))
    .flatMap((file) => decodeSource(file).source ?? []);
  return readAll({ ...files, sources: decoded, recall: () => undefined });
}

function areNamesShared(known: readonly Entity[], typed: readonly TypedName[]): boolean {
  const owners = new Map<string, string>();
  const named = [
    ...known.flatMap((entity) => namesOf(entity).map((name) => [name, entity.file] as const)),
    ...typed.map(({ name, source }) => [name, source.path] as const),
  ];
  return named.some(([name, owner]) => {
    const form = name.normalize("NFC");
    const other = owners.get(form) ?? owner;
    owners.set(form, other);
    return other !== owner;
  });
}
