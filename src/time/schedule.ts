import { MINUTE, toInstant, type Instant } from "./instant.ts";

const SECOND = 1000;

/** The first whole second that is not before `at`, for what tells times to the second. */
export function secondFrom(at: Instant): Instant {
  return toInstant(Math.ceil(at / SECOND) * SECOND);
}

/** The first whole minute that is not before `at`, for what tells times to the minute. */
function minuteFrom(at: Instant): Date {
  return new Date(Math.ceil(at / MINUTE) * MINUTE);
}

/** `at` as the five fields of a line for cron, in UTC; a minute too late rather than too early. It comes round every year. */
export function formatCron(at: Instant): string {
  const date = minuteFrom(at);
  const fields = [date.getUTCMinutes(), date.getUTCHours(), date.getUTCDate()];
  return `${fields.join(" ")} ${date.getUTCMonth() + 1} *`;
}

/** `at` as `at -t` takes it where `TZ` is UTC: `202505160600`. */
export function formatAt(at: Instant): string {
  return minuteFrom(at).toISOString().slice(0, 16).replaceAll(/\D/g, "");
}

/** `at` as `OnCalendar` of a systemd timer takes it: `2025-05-16 06:00:00 UTC`. */
export function formatOnCalendar(at: Instant): string {
  return `${new Date(secondFrom(at)).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** How long something takes that takes `milliseconds`, in its two largest units: `3 d 4 h`, `11 h 33 min`, `5 min 1 s`. */
export function formatWait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const told = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2);
  return told
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
