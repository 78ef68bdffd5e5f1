import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { StoreDamage } from "./store-damage.ts";

/** What is kept: folders of the content, outlines and texts of recaps, folders of the site, revisions of recaps, and single facts. */
export type Table = keyof typeof KEYS;

const KEYS = {
  folders: "TEXT",
  outlines: "INTEGER",
  texts: "INTEGER",
  published: "TEXT",
  history: "TEXT",
  facts: "TEXT",
} as const;

const TABLES = Object.keys(KEYS) as readonly Table[];

/** Texts by table and key in one file, changed all at once or not at all. Whatever reads may throw `StoreDamage`. */
export interface Store {
  /** Why nothing of earlier runs is in it, in words for the user; `undefined` where something is, or where there was no such run. */
  readonly note: string | undefined;
  readonly readAll: (table: Table) => ReadonlyMap<string, string>;
  readonly read: (table: Table, key: string | number) => string | undefined;
  readonly write: (table: Table, key: string | number, text: string) => void;
  readonly remove: (table: Table, key: string | number) => void;
  readonly clear: (table: Table) => void;
  /** Keeps what `work` writes only where it returns. */
  readonly change: (work: () => void) => void;
  readonly close: () => void;
}

// Changes whenever the tables do, or what their texts mean.
const FORMAT = "3";

/** The store in `file`. One of another `version`, and one that cannot be read, is begun anew. */
export function openStore(file: string, version: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  const wanted = `${FORMAT} ${version}`;
  const store = tryOpen(file);
  const known = store === undefined ? undefined : tryRead(store);
  if (store !== undefined && known === wanted) return store;
  store?.close();
  removeStore(file);
  const note = known === undefined ? "damaged" : "another version’s";
  const begun = wrap(
    connect(file),
    isNew ? undefined : `What earlier builds left is ${note}: everything is built anew.`,
  );
  begun.write("facts", "version", wanted);
  return begun;
}

/**
 * The store in `file`, to be read alone, as long as it is of this `version` and nobody is writing to it; else `undefined`. Whoever
 * wants to write waits until it is closed.
 */
export function openKeptStore(file: string, version: string): Store | undefined {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 100 });
    database.exec("BEGIN");
    const store = wrap(database, undefined);
    if (tryRead(store) === `${FORMAT} ${version}`) return store;
    store.close();
  } catch {
    // There is none, or a build has it for itself.
  }
  return undefined;
}

/** Deletes the store in `file`. */
export function removeStore(file: string): void {
  for (const suffix of ["", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

function tryOpen(file: string): Store | undefined {
  try {
    return wrap(connect(file), undefined);
  } catch {
    return undefined;
  }
}

function tryRead(store: Store): string | undefined {
  try {
    return store.read("facts", "version");
  } catch {
    return undefined;
  }
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 60_000 });
  // A process that is killed loses nothing by this; a machine that loses power may, which the sums of the rows tell.
  // Whoever builds into a folder has it alone, and so the store: to lock it for each row would take most of the time.
  database.exec(
    "PRAGMA page_size = 16384; PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000",
  );
  for (const table of TABLES)
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${table} (key ${KEYS[table]} PRIMARY KEY, sum INTEGER, bytes BLOB)`,
    );
  return database;
}

interface Row {
  readonly key: string | number;
  readonly sum: number;
  readonly bytes: Uint8Array;
}

function wrap(database: DatabaseSync, note: string | undefined): Store {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    note,
    readAll: (table) =>
      guard(() => {
        const rows = prepare(`SELECT key, sum, bytes FROM ${table}`).all() as unknown as Row[];
        return new Map(rows.map((row) => [String(row.key), check(row)]));
      }),
    read: (table, key) =>
      guard(() => {
        const row = prepare(`SELECT key, sum, bytes FROM ${table} WHERE key = ?`).get(key);
        return row === undefined ? undefined : check(row as unknown as Row);
      }),
    write: (table, key, text) => {
      const bytes = Buffer.from(text);
      prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`).run(
        key,
        sumOf(key, bytes),
        bytes,
      );
    },
    remove: (table, key) => {
      prepare(`DELETE FROM ${table} WHERE key = ?`).run(key);
    },
    clear: (table) => database.exec(`DELETE FROM ${table}`),
    change: (work) => {
      database.exec("BEGIN IMMEDIATE");
      try {
        work();
        database.exec("COMMIT");
      } catch (error) {
        // Where the file is damaged, SQLite has taken all back by itself.
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreDamage) throw error;
    throw new StoreDamage(String(error));
  }
}

function check({ key, sum, bytes }: Row): string {
  if (!(bytes instanceof Uint8Array) || sum !== sumOf(key, bytes))
    throw new StoreDamage(`the row ${key} is not as it was written`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

function sumOf(key: string | number, bytes: Uint8Array): number {
  return crc32(bytes, crc32(String(key)));
}
