/** The middle of `values`, or what lies halfway between the two in the middle; not a number where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [below = Number.NaN, above = Number.NaN] = [
    sorted[Math.floor(half)],
    sorted[Math.ceil(half)],
  ];
  return (below + above) / 2;
}
