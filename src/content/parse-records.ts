import type { BodyContext } from "./body.ts";
import type { Referred } from "./check-references.ts";
import type { Content } from "./content.ts";
import { ENTITY_KINDS } from "./entity.ts";
import { findAmbiguousNames } from "./find-ambiguous-names.ts";
import {
  describeRepeatedId,
  describeRepeatedSlug,
  findRepeatedIds,
  findRepeatedSlugs,
} from "./find-repeated.ts";
import { parseAuthor } from "./parse-author.ts";
import { idOfFile } from "./parse-document.ts";
import { parseEntity } from "./parse-entity.ts";
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
  sources: readonly SourceFile[],
  settings: Settings,
  context: BodyContext,
): Records {
  const inFolder = (folder: string): readonly SourceFile[] =>
    sources.filter(({ name }) => name.startsWith(`${folder}/`) && /\.md$/i.test(name));
  const referred = listReferred(inFolder);
  const recaps = inFolder("recaps").map((file) =>
    parseRecap(file, settings, { ...context, referred: referred.byRecaps }),
  );
  const events = inFolder("events").map((file) =>
    parseEvent(file, settings, { ...context, referred: referred.byEvents }),
  );
  const authors = inFolder("authors").map((file) => parseAuthor(file, context));
  const pages = inFolder("pages").map((file) => parsePlainPage(file, context));
  const entities = ENTITY_KINDS.flatMap((kind) =>
    inFolder(kind).map((file) => parseEntity(file, kind, context)),
  );
  const kept = keepFirst(sources, settings, { recaps, events, authors, entities, pages });
  const parsed = [...recaps, ...events, ...authors, ...entities, ...pages];
  const problems = [
    ...parsed.flatMap((each) => each.problems),
    ...kept.problems,
    ...findAmbiguousNames(entities.flatMap(({ names }) => names)),
  ];
  return { ...kept, problems };
}

/** What recaps and events may refer to. People and places are held against their files only where there are such files. */
function listReferred(inFolder: (folder: string) => readonly SourceFile[]): {
  readonly byRecaps: readonly Referred[];
  readonly byEvents: readonly Referred[];
} {
  const idsIn = (folder: string): ReadonlySet<string> => new Set(inFolder(folder).map(idOfFile));
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
  sources: readonly SourceFile[],
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
      ...recaps.repeated.map((pair) => describeRepeatedSlug(sources, pair)),
      ...repeatedIds.map(describeRepeatedId),
    ],
  };
}

function valuesOf<T>(parsed: readonly Parsed<T>[]): readonly T[] {
  return parsed.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
