import type { ClockTime } from "./clock.ts";
import type { ShownClock } from "./compare-clocks.ts";
import type { ClockMention } from "./read-clock-mentions.ts";

const TWELVE =
  /^\d{1,2}(?:(?<mark>[.:])(?<minutes>\d{2}))?(?<space>\s?)(?<half>[ap])(?<rest>\.?m\.?)$/iu;
const TWENTY_FOUR = /^(?<hour>\d{1,2})(?<mark>[.:])\d{2}$/u;

/** The words of `mention` in `text` with the clock, the name of the zone and the weekday of `shown`, and otherwise as they are. */
export function rewriteMention(text: string, mention: ClockMention, shown: ShownClock): string {
  const { start, clockEnd, end, zoneName = "", weekday } = mention;
  const behind = text.slice(clockEnd, end).replace(zoneName, shown.zoneName);
  const dated = weekday === undefined ? behind : behind.replace(weekday, shown.weekday);
  return `${writeLike(text.slice(start, clockEnd), shown.clock)}${dated}`;
}

/** `time` written as `sample` is: with its marks, spaces and letters, by its 12-hour or 24-hour clock. */
export function writeLike(sample: string, { hour, minute }: ClockTime): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const by24 = TWENTY_FOUR.exec(sample)?.groups;
  if (by24 !== undefined) {
    const hours = by24["hour"]?.length === 1 ? String(hour) : pad(hour);
    return `${hours}${by24["mark"]}${pad(minute)}`;
  }
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "midday";
  const {
    mark = ".",
    minutes,
    space = "",
    half = "a",
    rest = "m",
  } = TWELVE.exec(sample)?.groups ?? {};
  const shown = minute === 0 && minutes !== "00" ? "" : `${mark}${pad(minute)}`;
  const letter = hour < 12 ? "a" : "p";
  const cased = half === half.toLowerCase() ? letter : letter.toUpperCase();
  return `${hour % 12 || 12}${shown}${space}${cased}${rest}`;
}
