import { fill } from "./fill.ts";
import { formatClocks } from "./format-clocks.ts";
import type { SiteData } from "./site-data.ts";
import { isSameDay, wallAt } from "./wall-at.ts";

const DAY_MS = 86_400_000;
// From the seventh day on, the name of a weekday would be that of today.
const NAMED_DAYS = 6;

/** When `ms` since 1970 was, told at `now`, by the days of the primary zone: `today, 10.27pm Kyiv and Moscow`. */
export function formatWhen(ms: number, now: number, site: SiteData): string {
  const { clocks, language, words } = site;
  const [zone] = clocks.zones;
  const write = (form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...form, timeZone: zone }).format(ms);
  const name =
    now - ms < NAMED_DAYS * DAY_MS
      ? ({ weekday: "long" } as const)
      : ({ dateStyle: "long" } as const);
  const day = isSameDay(wallAt(ms, zone), wallAt(now, zone))
    ? words.today
    : fill(words.onDay, { day: write(name) });
  return fill(words.when, { day, clock: formatClocks(ms, clocks) });
}
