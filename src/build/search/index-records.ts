import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { SearchRecord } from "../../outputs/search/search-record.ts";
import { settleOrder } from "./settle-order.ts";

/** Records in a file, one in JSON on each line, the language of the site that they are of, and the folder for their index. */
export interface RecordsToIndex {
  readonly file: string;
  readonly language: string;
  readonly folder: string;
}

/**
 * Writes the index of the records, and what loads it in a browser beside its folder. All records are taken for texts in the
 * language of the site: a page reads one language’s index only. The same records give the same bytes. Throws where the
 * indexer does not run.
 */
export async function indexRecords({ file, language, folder }: RecordsToIndex): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`The indexer did not begin: ${errors.join("; ")}`);
  try {
    await addRecords(index, file, language);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The indexer failed: ${failures.join("; ")}`);
    for (const part of ["fragment", "index", "filter"])
      mkdirSync(join(folder, part), { recursive: true });
    for (const { path, content } of settleOrder(files)) {
      const place = placeOf(path, folder);
      if (place !== undefined) writeFileSync(place, content);
    }
  } finally {
    await close();
  }
}

// One record after the other is told of, and those of a batch are not waited for singly.
const BATCH = 1000;

async function addRecords(index: PagefindIndex, file: string, language: string): Promise<void> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let waiting: Promise<void>[] = [];
  for await (const line of lines) {
    waiting.push(addRecord(index, JSON.parse(line) as SearchRecord, language));
    if (waiting.length < BATCH) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

async function addRecord(
  index: PagefindIndex,
  record: SearchRecord,
  language: string,
): Promise<void> {
  const { url, content, meta, filters, sort } = record;
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [name, [...values]]),
    ),
    sort: { ...sort },
  });
  if (errors.length > 0) throw new Error(`The indexer refused ${record.url}: ${errors.join("; ")}`);
}

/** Where a file of the indexer belongs; nowhere where the site has no use for it. */
function placeOf(path: string, folder: string): string | undefined {
  if (path === LOADER) return join(dirname(folder), LOADER);
  const isNeeded =
    /^(?:fragment|index|filter)\//.test(path) ||
    /^wasm\.(?!unknown)|\.pf_meta$|^pagefind-entry\.json$/.test(basename(path));
  return isNeeded ? join(folder, path) : undefined;
}

const LOADER = "pagefind.js";
