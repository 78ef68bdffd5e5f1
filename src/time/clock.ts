/** How the site writes clocks: `12h` is house style (`10.30pm`, `midday`), `24h` is `22:30`. */
export type ClockStyle = "12h" | "24h";

/** The hands of a clock. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** `time` in words: `10.30pm`, `6pm`, `midday`, `midnight`, or `22:30` in 24-hour style. */
export function formatClock({ hour, minute }: ClockTime, style: ClockStyle): string {
  const minutes = String(minute).padStart(2, "0");
  if (style === "24h") return `${String(hour).padStart(2, "0")}:${minutes}`;
  if (minute === 0 && hour === 0) return "midnight";
  if (minute === 0 && hour === 12) return "midday";
  const figures = minute === 0 ? "" : `.${minutes}`;
  return `${hour % 12 || 12}${figures}${hour < 12 ? "am" : "pm"}`;
}
