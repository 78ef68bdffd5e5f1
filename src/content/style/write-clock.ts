import type { Clockwork } from "../../time/clockwork.ts";
import type { TypedClock } from "./find-clocks.ts";

/** `clock` as house style writes it: “10.30pm”, “6pm”, “midday”, or “22:30” on a site that counts to 24. */
export function writeClock(
  { hour, minute, isAfternoon }: Pick<TypedClock, "hour" | "minute" | "isAfternoon">,
  { style, words }: Clockwork,
): string {
  const minutes = String(minute).padStart(2, "0");
  if (style === "24h") {
    const hours = (hour % 12) + (isAfternoon ? 12 : 0);
    return `${String(hours).padStart(2, "0")}:${minutes}`;
  }
  if (hour === 12 && minute === 0) return isAfternoon ? words.midday : words.midnight;
  const figures = minute === 0 ? String(hour) : `${hour}${words.minuteMark}${minutes}`;
  return isAfternoon ? words.afterMidday(figures) : words.beforeMidday(figures);
}
