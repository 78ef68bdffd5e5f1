import { createMarkdown } from "../../content/markdown/create-markdown.ts";
import type { BodyContext } from "../../content/body.ts";
import { decodeSource } from "../../content/decode-source.ts";
import { ENTITY_KINDS } from "../../content/entity.ts";
import { parseAuthor } from "../../content/parse-author.ts";
import { parseEntity } from "../../content/parse-entity.ts";
import { parseEvent } from "../../content/parse-event.ts";
import { parsePlainPage } from "../../content/parse-plain-page.ts";
import { parseRecap } from "../../content/parse-recap.ts";
import type { listReferred } from "../../content/parse-records.ts";
import { parseSettings } from "../../content/parse-settings.ts";
import type { Parsed } from "../../content/parsed.ts";
import type { ImageSize, RawFile } from "../../content/raw-content.ts";
import type { Recap } from "../../content/recap.ts";
import type { Recalled } from "../../content/record-files.ts";
import type { Settings } from "../../content/settings.ts";
import type { SourceFile } from "../../content/source-file.ts";
import { createNameFinder, type EntityKey, type NameFinder } from "../../model/find-names.ts";
import { describeNames, type Entry } from "./entry.ts";
import { packHead } from "./pack-head.ts";
import { writeStoredText, type TextRow } from "./stored-text.ts";

/** All that files of a content folder are parsed with; it can be sent to a thread. */
export interface ParseWorld {
  readonly settings: RawFile;
  readonly images: ReadonlyMap<string, ImageSize | undefined>;
  readonly referred: ReturnType<typeof listReferred>;
  /** The names of the entities, as `listNames` gives them. */
  readonly names: readonly (readonly [string, EntityKey])[];
}

/** What a file without problems was parsed into, in JSON where it is text. */
export interface ParsedFile {
  readonly name: string;
  readonly digest: string;
  /** The record; of a recap, its head. */
  readonly record: string;
  /** Of a recap alone: its text, and the keys of whom and what it names. */
  readonly recap?: TextRow & Pick<Entry, "keys" | "places">;
}

/** Parses a file; `undefined` where it has problems or holds no record. */
export type FileParser = (file: RawFile) => ParsedFile | undefined;

/** A parser of the files of `world`. Throws where its settings cannot be made out. */
export function createFileParser(world: ParseWorld): FileParser {
  const { source } = decodeSource(world.settings);
  const settings = source && parseSettings(source).settings;
  if (settings === undefined) throw new Error("the settings cannot be made out");
  const parse = createRecordParser(settings, world);
  const findNames = createNameFinder(world.names);
  return (file) => {
    const decoded = decodeSource(file);
    if (decoded.source === undefined || decoded.problems.length > 0) return undefined;
    const { name, digest } = decoded.source;
    const parsed = parse(decoded.source);
    if (parsed?.value === undefined || parsed.problems.length > 0) return undefined;
    if (!isRecap(name, parsed.value)) return { name, digest, record: JSON.stringify(parsed.value) };
    return { name, digest, ...writeRecap(parsed.value, findNames) };
  };
}

function isRecap(name: string, value: Recalled): value is Recap {
  return name.startsWith("recaps/") && "publishedAt" in value;
}

function writeRecap(recap: Recap, findNames: NameFinder): Pick<ParsedFile, "record" | "recap"> {
  const found = findNames(recap.body);
  return {
    record: JSON.stringify(packHead(recap)),
    recap: { ...writeStoredText(recap, found.blocks), ...describeNames(found) },
  };
}

function createRecordParser(
  settings: Settings,
  { images, referred }: ParseWorld,
): (source: SourceFile) => Parsed<Recalled> | undefined {
  const context: BodyContext = {
    md: createMarkdown(),
    clockwork: settings.clockwork,
    images,
  };
  return (source) => {
    const [folder = ""] = source.name.split("/");
    if (!/\.md$/i.test(source.name)) return undefined;
    if (folder === "recaps")
      return parseRecap(source, settings, { ...context, referred: referred.byRecaps });
    if (folder === "events")
      return parseEvent(source, settings, { ...context, referred: referred.byEvents });
    if (folder === "authors") return parseAuthor(source, context);
    if (folder === "pages") return parsePlainPage(source, context);
    const kind = ENTITY_KINDS.find((each) => each === folder);
    return kind === undefined ? undefined : parseEntity(source, kind, context);
  };
}
