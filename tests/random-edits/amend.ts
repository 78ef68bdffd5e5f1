import type { Desk, Kind } from "./desk.ts";

/** `desk` with `record` in the place of the one with its key. */
export function replace<K extends Kind>(desk: Desk, kind: K, record: Desk[K][number]): Desk {
  const amended = desk[kind].map((each) => (each.key === record.key ? record : each));
  return { ...desk, [kind]: amended };
}

/** `desk` with `record`, whose key is the next one. */
export function add<K extends Kind>(desk: Desk, kind: K, record: Desk[K][number]): Desk {
  return { ...desk, [kind]: [...desk[kind], record], nextKey: desk.nextKey + 1 };
}

/** `desk` without the record `key`. What refers to it stays, and is left out where it is written. */
export function remove(desk: Desk, kind: Kind, key: number): Desk {
  return { ...desk, [kind]: desk[kind].filter((each) => each.key !== key) };
}
