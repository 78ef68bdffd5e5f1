import type { BodyContext } from "./body.ts";
import type { Referred } from "./check-references.ts";
import type { Content } from "./content.ts";
import { decodeSource } from "./decode-source.ts";
import { readEntities } from "./read-entities.ts";
import { createReader, isIn, type RecordFiles } from "./record-files.ts";
import { ENTITY_KINDS } from "./entity.ts";
import type { RawFile } from "./raw-content.ts";
import { findAmbiguousNames } from "./find-ambiguous-names.ts";
import {
  describeRepeatedId,
  describeRepeatedSlug,
  findRepeatedIds,
  findRepeatedSlugs,
} from "./find-repeated.ts";
import { parseAuthor } from "./parse-author.ts";
import { idOfFile } from "./parse-document.ts";
import { parseEvent } from "./parse-event.ts";
import { parsePlainPage } from "./parse-plain-page.ts";
import { parseRecap } from "./parse-recap.ts";
import type { Parsed } from "./parsed.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";
import type { SourceFile } from "./source-file.ts";

type Records = Omit<Content, "settings" | "images"> & { readonly problems: readonly Problem[] };

/** Reads every Markdown file of the content by the folder that it lies in, with the problems of all. */
export function parseRecords(
  files: RecordFiles,
  settings: Settings,
  context: BodyContext,
): Records {
  const referred = listReferred(files.texts);
  const read = createReader(files);
  const recaps = read("recaps", (file) =>
    parseRecap(file, settings, { ...context, referred: referred.byRecaps }),
  );
  const events = read("events", (file) =>
    parseEvent(file, settings, { ...context, referred: referred.byEvents }),
  );
  const authors = read("authors", (file) => parseAuthor(file, context));
  const pages = read("pages", (file) => parsePlainPage(file, context));
  const entities = readEntities(files, context);
  const sourceAt = (path: string): SourceFile | undefined => findSource(files, path);
  const parsed = { recaps, events, authors, entities: entities.parsed, pages };
  const kept = keepFirst(sourceAt, settings, parsed);
  const all = [...recaps, ...events, ...authors, ...entities.parsed, ...pages];
  const problems = [
    ...all.flatMap((each) => each.problems),
    ...kept.problems,
    ...findAmbiguousNames(entities.names),
  ];
  return { ...kept, problems };
}

function findSource({ texts, sources }: RecordFiles, path: string): SourceFile | undefined {
  const source = sources.find((each) => each.path === path);
  if (source !== undefined) return source;
  const file = texts.find((each) => each.path === path);
  return file === undefined ? undefined : decodeSource(file).source;
}

/** What recaps and events may refer to. People and places are held against their files only where there are such files. */
export function listReferred(texts: readonly Pick<RawFile, "name">[]): {
  readonly byRecaps: readonly Referred[];
  readonly byEvents: readonly Referred[];
} {
  const others = texts.filter(({ name }) => !name.startsWith("recaps/"));
  const idsIn = (folder: string): ReadonlySet<string> =>
    new Set(others.filter(({ name }) => isIn(folder, name)).map(idOfFile));
  const places: Referred = {
    kind: "place",
    key: "places",
    rule: "unknown-place",
    known: idsIn("places"),
  };
  const people: Referred = {
    kind: "person",
    key: "people",
    rule: "unknown-person",
    known: idsIn("people"),
  };
  return {
    byRecaps: [
      { kind: "event", key: "events", rule: "unknown-event", known: idsIn("events") },
      { kind: "author", key: "authors", rule: "unknown-author", known: idsIn("authors") },
    ],
    byEvents: [places, people].filter(({ known }) => known.size > 0),
  };
}

type ParsedRecords = {
  readonly [K in keyof Omit<Records, "problems">]: readonly Parsed<Records[K][number]>[];
};

/** The records, of those with one address the first, and the problems of the others. */
function keepFirst(
  sourceAt: (path: string) => SourceFile | undefined,
  { clockwork }: Settings,
  parsed: ParsedRecords,
): Records {
  const recaps = findRepeatedSlugs(valuesOf(parsed.recaps), clockwork.zones[0]);
  const events = findRepeatedIds(valuesOf(parsed.events));
  const authors = findRepeatedIds(valuesOf(parsed.authors));
  const pages = findRepeatedIds(valuesOf(parsed.pages));
  const entities = ENTITY_KINDS.map((kind) =>
    findRepeatedIds(valuesOf(parsed.entities).filter((entity) => entity.kind === kind)),
  );
  const repeatedIds = [
    ...events.repeated,
    ...authors.repeated,
    ...pages.repeated,
    ...entities.flatMap(({ repeated }) => repeated),
  ];
  return {
    recaps: recaps.first,
    events: events.first,
    authors: authors.first,
    pages: pages.first,
    entities: entities.flatMap(({ first }) => first),
    problems: [
      ...recaps.repeated.map((pair) => describeRepeatedSlug(sourceAt(pair.later.file), pair)),
      ...repeatedIds.map(describeRepeatedId),
    ],
  };
}

function valuesOf<T>(parsed: readonly Parsed<T>[]): readonly T[] {
  return parsed.map(({ value }) => value).filter((value) => value !== undefined);
}
