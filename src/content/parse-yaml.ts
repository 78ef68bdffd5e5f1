import {
  boolCoreTag,
  constructFromEvents,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  nullCoreTag,
  parseEvents,
  type Event as YamlEvent,
  YAMLException,
} from "js-yaml";
import { explainYamlError } from "./explain-yaml-error.ts";
import { problemAt, type Problem } from "./problem.ts";
import { quoteValue } from "./quote-value.ts";
import { lineAt, type SourceFile } from "./source-file.ts";

/** A stretch of a file's text, by offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A YAML mapping with the file offset of each key and value: `positions` maps `corrections.0.time` to its places. */
export interface YamlMapping {
  readonly value: Readonly<Record<string, unknown>>;
  readonly positions: ReadonlyMap<string, YamlPosition>;
}

/** Where a key stands and where its value begins; both are the item's own place in a sequence. */
export interface YamlPosition {
  readonly key: number;
  readonly value: number;
}

// Only true, false and null are more than text, so that no title turns into a number and no time into a date.
const SCHEMA = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);

/** Reads the YAML mapping that stands in `range` of `source`. Anchors and aliases are refused. */
export function parseYaml(source: SourceFile, range: TextRange): YamlMapping | Problem {
  const text = source.text.slice(range.start, range.end);
  try {
    const events = parseEvents(text, {});
    const alias = events.find((event) => event.type === EVENT_ID.ALIAS);
    if (alias !== undefined) return refuseAlias(source, range.start + alias.anchorStart - 1);
    const [value = {}] = constructFromEvents(events, { source: text, schema: SCHEMA });
    if (!isMapping(value)) return refuseShape(source, range.start);
    return new PlacedMapping(value, () => findPositions(events, text, range.start));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return explainYamlError(source, range, error);
  }
}

/**
 * A mapping whose places are looked for when they are first asked for: most mappings have nothing wrong. A class, because an
 * object that is written with a getter of its own gets a shape of its own, which outlives it and holds on to all it knows.
 */
class PlacedMapping implements YamlMapping {
  readonly value: YamlMapping["value"];
  readonly #find: () => YamlMapping["positions"];
  #positions: YamlMapping["positions"] | undefined;

  constructor(value: YamlMapping["value"], find: () => YamlMapping["positions"]) {
    this.value = value;
    this.#find = find;
  }

  get positions(): YamlMapping["positions"] {
    this.#positions ??= this.#find();
    return this.#positions;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseAlias(source: SourceFile, offset: number): Problem {
  return problemAt(source, offset, {
    rule: "yaml-alias",
    message:
      "A word that begins with `*` stands for another value in YAML, which is not allowed here.",
    writeInstead: [quoteValue(lineAt(source, offset))],
  });
}

function refuseShape(source: SourceFile, offset: number): Problem {
  return problemAt(source, offset, {
    rule: "not-a-mapping",
    message: "These lines should have the form `key: value`, such as `title: What happened`.",
  });
}

interface OpenCollection {
  readonly path: string;
  readonly isMapping: boolean;
  index: number;
  key: { readonly name: string; readonly offset: number } | undefined;
}

/** Walks the parser's events and notes where each key and each value stands; a value that is left out stands at its key. */
function findPositions(
  events: readonly YamlEvent[],
  text: string,
  base: number,
): ReadonlyMap<string, YamlPosition> {
  const positions = new Map<string, YamlPosition>([["", { key: base, value: base }]]);
  const open: OpenCollection[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    const parent = open.at(-1);
    const place = "valueStart" in event ? event.valueStart : "start" in event ? event.start : -1;
    const start = place === -1 ? (parent?.key?.offset ?? base) : base + place;
    if (event.type === EVENT_ID.SCALAR && parent?.isMapping === true && parent.key === undefined) {
      parent.key = { name: text.slice(event.valueStart, event.valueEnd), offset: start };
      continue;
    }
    const path = nameChild(parent);
    positions.set(path, { key: parent?.key?.offset ?? start, value: start });
    if (parent !== undefined) [parent.key, parent.index] = [undefined, parent.index + 1];
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      open.push({ path, isMapping: event.type === EVENT_ID.MAPPING, index: 0, key: undefined });
  }
  return positions;
}

function nameChild(parent: OpenCollection | undefined): string {
  if (parent === undefined) return "";
  const name = parent.isMapping ? (parent.key?.name ?? "") : String(parent.index);
  return parent.path === "" ? name : `${parent.path}.${name}`;
}
