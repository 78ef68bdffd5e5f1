/** The value of a key: the one that is remembered, or else what `make` makes of it. */
export type Recent<K, V> = (key: K, make: () => V) => V;

/** Remembers the values of the `most` keys that were asked for first of late, so that no more are ever held. */
export function createRecent<K, V>(most: number): Recent<K, V> {
  const values = new Map<K, V>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= most) break;
      values.delete(oldest);
    }
    return value;
  };
}
