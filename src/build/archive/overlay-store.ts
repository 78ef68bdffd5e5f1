import type { Store, Table } from "./open-store.ts";

/** `store` as it would be with what is written to this one, which forgets it: the file stays as it is. */
export function overlayStore(store: Store): Store {
  const changed = new Map<string, string | undefined>();
  const cleared = new Set<Table>();
  const nameOf = (table: Table, key: string | number): string => `${table} ${key}`;
  const read: Store["read"] = (table, key) => {
    const name = nameOf(table, key);
    if (changed.has(name)) return changed.get(name);
    return cleared.has(table) ? undefined : store.read(table, key);
  };
  return {
    note: store.note,
    read,
    // Read once, before anything is written.
    readAll: (table) => store.readAll(table),
    write: (table, key, text) => void changed.set(nameOf(table, key), text),
    remove: (table, key) => void changed.set(nameOf(table, key), undefined),
    clear: (table) => void cleared.add(table),
    change: (work) => work(),
    close: store.close,
  };
}
