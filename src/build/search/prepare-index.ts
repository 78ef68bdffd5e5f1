import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { IndexedYear, IndexedYears } from "../../../templates/search/search-data.ts";
import type { Settings } from "../../content/settings.ts";
import { fileOf } from "../../model/urls.ts";
import { searchYearsUrl } from "../../model/search-urls.ts";
import {
  listIndexedYears,
  renderIndexedYears,
  type YearOfPoints,
} from "../../outputs/search/indexed-years.ts";
import { createRecordBuilder } from "../../outputs/search/search-record.ts";
import { tzdataVersion } from "../../time/tzdata-version.ts";
import type { Store } from "../archive/open-store.ts";
import type { MadeSite } from "../make-site.ts";
import type { Trees } from "../trees/open-trees.ts";
import { keepWanted } from "./index-state.ts";
import type { PreparedIndex, YearToIndex } from "./prepared-index.ts";
import { makeScratch } from "./scratch-folder.ts";

/** Where the index is published, and whether all of it is to be made anew. */
export interface IndexRequest {
  readonly trees: Trees;
  readonly projectFolder: string;
  readonly isClean?: boolean;
}

/**
 * What is to be done for the index of the site `made`, which has just been published; `undefined` where it is as it should be.
 * Writes the points of the years that have changed to files, so that the index can be made without the content and its store.
 */
export function prepareIndex(
  made: MadeSite,
  store: Store,
  { trees, projectFolder, isClean = false }: IndexRequest,
): PreparedIndex | undefined {
  const { site, code, build } = made;
  const { settings } = site;
  const maker = `${code} ${tzdataVersion()}`;
  const wanted = settings.hasSearch ? listIndexedYears(site, maker) : undefined;
  const listed = wanted === undefined ? undefined : renderIndexedYears(wanted);
  keepWanted(store, listed);
  const visible = trees.readVisible(fileOf(searchYearsUrl))?.toString();
  if (visible === listed && !isClean) return undefined;
  const known = new Map(parseYears(visible).map(({ year, digest }) => [year, digest]));
  const stale = (wanted ?? []).filter(({ year, digest }) => isClean || known.get(year) !== digest);
  const years = new Set(wanted?.map(({ year }) => year));
  const scratch = makeScratch(projectFolder);
  return {
    site: build.render(),
    listed,
    language: settings.language,
    years: stale.map((year) => writeRecords(year, scratch, settings)),
    gone: [...known.keys()].filter((year) => !years.has(year)),
    scratch,
  };
}

function parseYears(json: string | undefined): readonly IndexedYear[] {
  try {
    return json === undefined ? [] : (JSON.parse(json) as IndexedYears).years;
  } catch {
    return [];
  }
}

/** Writes the records of a year into `folder`, those of one recap after the other: a year may be more than the memory. */
function writeRecords(
  { year, recaps, names }: YearOfPoints,
  folder: string,
  settings: Settings,
): YearToIndex {
  const build = createRecordBuilder({ settings, names });
  const file = join(folder, `${year}.jsonl`);
  const handle = openSync(file, "w");
  try {
    for (const recap of recaps) {
      writeSync(
        handle,
        build(recap)
          .map((record) => `${JSON.stringify(record)}\n`)
          .join(""),
      );
    }
  } finally {
    closeSync(handle);
  }
  return { year, file };
}
