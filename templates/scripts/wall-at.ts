/** What a clock and a calendar show; `month` is 1 to 12, and `weekday` counts from Sunday, which is 0. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

/**
 * What the clock of `zone`, or of the browser’s own zone, shows at `ms` since 1970. Throws a RangeError where the browser does not
 * know the zone.
 */
export function wallAt(ms: number, zone?: string): Wall {
  const format = new Intl.DateTimeFormat("en", {
    ...(zone === undefined ? {} : { timeZone: zone }),
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [read("year"), read("month"), read("day")];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour: read("hour"), minute: read("minute"), weekday };
}

/**
 * Whether the browser knows all `zones`: one that is older than the name of a zone does not. The first question of a page keeps a
 * slow phone busy for a tenth of a second, and is for when an answer is needed.
 */
export function knowsZones(zones: readonly string[]): boolean {
  try {
    for (const zone of zones) wallAt(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** Whether two walls show one day. */
export function isSameDay(one: Wall, other: Wall): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}
