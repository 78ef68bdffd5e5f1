/** Whether each case is looked at in every place, which takes ten minutes; else in a few, which are others for each. */
export const isThorough = process.env["HOSTILE"] === "all";

/** `items` in lists of `size`, each with the number of its first one. */
export function chunksOf<T>(
  items: readonly T[],
  size: number,
): readonly { readonly first: number; readonly chunk: readonly T[] }[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    first: index * size,
    chunk: items.slice(index * size, (index + 1) * size),
  }));
}

/** Those of `places` that the case `number` is put into: all, or `count`, which are others for the next case. */
export function placesFor<T>(places: readonly T[], number: number, count: number): readonly T[] {
  if (isThorough) return places;
  return Array.from(
    { length: count },
    (_, index) => places[(number * count + index) % places.length],
  ).filter((place) => place !== undefined);
}
