import type { Settings } from "../content/settings.ts";
import { formatDay } from "../time/format-day.ts";
import { formatIso, type Instant } from "../time/instant.ts";
import { formatLocalIso } from "../time/offset.ts";
import { formatPairedClock, pairClocks } from "../time/paired-clock.ts";
import {
  formatAt,
  formatCron,
  formatOnCalendar,
  formatWait,
  secondFrom,
} from "../time/schedule.ts";

/** The forms in which the time of the next change is printed: for people, for programs, and for three schedulers. */
export type NextFormat = "text" | "json" | "cron" | "at" | "systemd";

/** When the site will change by itself, if ever, and the present moment. */
export interface NextChange {
  readonly at: Instant | undefined;
  readonly now: Instant;
}

/** The time of the next change in the form `format`, with a line break; for a scheduler, nothing where there will be none. */
export function formatNext(
  { at, now }: NextChange,
  format: NextFormat,
  settings: Pick<Settings, "clockwork">,
): string {
  if (format === "json") return `${JSON.stringify(describeNext({ at, now }, settings), null, 2)}\n`;
  if (at === undefined)
    return format === "text" ? "Nothing on the site changes as time passes.\n" : "";
  if (format === "text") return formatForPeople(at, now, settings);
  const write = { cron: formatCron, at: formatAt, systemd: formatOnCalendar }[format];
  return `${write(at)}\n`;
}

function formatForPeople(
  at: Instant,
  now: Instant,
  { clockwork }: Pick<Settings, "clockwork">,
): string {
  const pair = pairClocks(at, clockwork);
  const day = formatDay(pair.faces[0].day, "long", clockwork.words);
  const clock = clockwork.words.dated(formatPairedClock(pair, clockwork), day);
  return [
    `The site next changes at ${clock}, in ${formatWait(at - now)}.\n`,
    `UTC:   ${formatIso(secondFrom(at))}\n`,
    `cron:  ${formatCron(at)}\n`,
  ].join("");
}

/** What programs are told: `next` is to the millisecond, the first at which the site is another. */
function describeNext({ at, now }: NextChange, { clockwork }: Pick<Settings, "clockwork">): object {
  const told = { now: new Date(now).toISOString() };
  if (at === undefined) return { ...told, next: null };
  return {
    ...told,
    next: new Date(at).toISOString(),
    seconds: Math.ceil((at - now) / 1000),
    clocks: clockwork.zones.map((zone) => ({
      zone: zone.id,
      label: zone.label,
      datetime: formatLocalIso(at, zone),
    })),
    cron: formatCron(at),
    at: formatAt(at),
    systemd: formatOnCalendar(at),
  };
}
