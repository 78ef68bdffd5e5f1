import { decode, encode } from "cborg";
import { gunzipSync, gzipSync } from "fflate";
import { hash } from "node:crypto";
import { compareText } from "../../content/problem.ts";

/** A file of an index, by its path there. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What an index says of itself first: which file tells of the rest, by the language. */
interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** The values of a filter, each with the points that have it. */
type Filter = readonly [
  name: string,
  values: readonly (readonly [value: string, points: unknown])[],
];

/** What tells of the rest; the fourth part names the file of each filter, the fifth holds what points are sorted by. */
type IndexMeta = [
  version: unknown,
  pages: unknown,
  chunks: unknown,
  filters: FilterPlace[],
  orders: (readonly [name: string, points: unknown])[],
  ...unknown[],
];
type FilterPlace = readonly [name: string, hash: string];

const ENTRY = "pagefind-entry.json";

/**
 * `files`, an index that Pagefind 1.5 has made, with its filters, their values and its orders in the order of their names. They come in
 * an order that differs from one run to the next, and so do the names of their files, which are made from the content. All
 * else comes the same. Pagefind 1.6 sorts them itself.
 */
export function settleOrder(files: readonly IndexFile[]): readonly IndexFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(byPath.get(ENTRY))) as IndexEntry;
  const languages = Object.entries(entry.languages).map(([language, known]) => {
    const meta = unpack(byPath, `pagefind.${known.hash}.pf_meta`) as IndexMeta;
    meta[3] = sortByName(meta[3]).map(([name, old]): FilterPlace => {
      const [, values] = unpack(byPath, `filter/${old}.pf_filter`) as Filter;
      return [name, pack([name, sortByName(values)], language, (key) => `filter/${key}.pf_filter`)];
    });
    meta[4] = sortByName(meta[4]);
    return [
      language,
      { ...known, hash: pack(meta, language, (key) => `pagefind.${key}.pf_meta`) },
    ] as const;
  });
  const settled = { ...entry, languages: Object.fromEntries(languages) };
  byPath.set(ENTRY, new TextEncoder().encode(JSON.stringify(settled)));
  return [...byPath].map(([path, content]) => ({ path, content }));

  /** Adds the file of `value` under a name made from its content, and gives what stands for it in the name. */
  function pack(value: unknown, language: string, nameOf: (key: string) => string): string {
    const bytes = encode(value);
    const key = `${language}_${hash("sha256", bytes).slice(0, 10)}`;
    byPath.set(nameOf(key), gzipSync(joinBytes(SIGNATURE, bytes), { level: 9, mtime: 0 }));
    return key;
  }
}

// What every file of an index begins with once it is unpacked.
const SIGNATURE = new TextEncoder().encode("pagefind_dcd");

/** Takes a file out of `files`, and gives what it holds. */
function unpack(files: Map<string, Uint8Array>, path: string): unknown {
  const packed = files.get(path);
  if (packed === undefined) throw new Error(`The index has no ${path}.`);
  files.delete(path);
  return decode(gunzipSync(packed).subarray(SIGNATURE.length));
}

function sortByName<T extends readonly [string, unknown]>(items: readonly T[]): T[] {
  return items.toSorted(([a], [b]) => compareText(a, b));
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
