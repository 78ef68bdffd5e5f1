/** Whether `text` is a whole or decimal number of degrees no further than `most` from 0. */
export function isDegrees(text: string, most: number): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most;
}

/**
 * The degrees that `text` most likely means where it has a comma, a sign or a side such as `W`; `undefined` where they would
 * be more than `most`, or where the side is one of the other direction.
 */
export function nearestDegrees(text: string, most: number): string | undefined {
  const [, sign = "", whole = "", part, side = ""] =
    /^([-−+]?)(\d+)(?:[.,](\d+))?\s*°?\s*([NESW]?)$/i.exec(text.trim()) ?? [];
  const sides = most === 90 ? /^[NS]?$/i : /^[EW]?$/i;
  if (!sides.test(side)) return undefined;
  const isNegative = /[-−]/.test(sign) || /[SW]/i.test(side);
  const right = `${isNegative ? "-" : ""}${whole}${part === undefined ? "" : `.${part}`}`;
  return isDegrees(right, most) ? right : undefined;
}
