import type { TwelveHourWords } from "./clock-words.ts";

/** How the site writes clocks: `12h` is house style (`10.30pm`, `midday`), `24h` is `22:30`. */
export type ClockStyle = "12h" | "24h";

/** The hands of a clock. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** `time` in words: `10.30pm`, `6pm`, `midday`, `midnight` in the English 12-hour style, or `22:30` in 24-hour style. */
export function formatClock(
  time: ClockTime,
  { style, words }: { readonly style: ClockStyle; readonly words: TwelveHourWords },
): string {
  if (style === "24h") return formatFigures(time);
  const { hour, minute } = time;
  if (minute === 0 && hour === 0) return words.midnight;
  if (minute === 0 && hour === 12) return words.midday;
  const minutes = minute === 0 ? "" : `${words.minuteMark}${String(minute).padStart(2, "0")}`;
  const figures = `${hour % 12 || 12}${minutes}`;
  return hour < 12 ? words.beforeMidday(figures) : words.afterMidday(figures);
}

/** `time` in 24-hour style: `22:30`. */
export function formatFigures({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
