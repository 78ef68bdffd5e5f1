import { findImpossible } from "./impossible-time.ts";
import type { TimeProblem } from "./time-problem.ts";
import type { TimeText } from "./written-time.ts";

const SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt]| +)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([Zz]|[+-]\d{2}:?\d{2})?\s*(?:\[!?([^\]]*)\]|(\S.*))?$/;
const TWELVE_HOUR =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]| +)(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\.?(?:\s+(\S.*))?$/i;

/** Takes `text` apart, or says why it cannot be a time; `exampleLabel` is the zone label that a suggestion ends with. */
export function parseTimeText(text: string, exampleLabel: string): TimeText | TimeProblem {
  const match = SHAPE.exec(text);
  if (TWELVE_HOUR.test(text)) return describeTwelveHour(text, exampleLabel);
  if (match === null) return notATime(text, exampleLabel);
  const [, year, month, day, hour, minute, second = "0", offset, bracketed, label] = match;
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
  const zoneName = bracketed ?? label?.trim();
  const isBracketed = bracketed !== undefined;
  const parts = { wall, seconds: Number(second), offset, zoneName, isBracketed };
  return findImpossible(parts, exampleLabel) ?? parts;
}

function notATime(text: string, label: string): TimeProblem {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "2025-05-15";
  return {
    message: `“${text}” is not a date, a time of day and a zone.`,
    writeInstead: [`${day} 22:27 ${label}`],
  };
}

function describeTwelveHour(text: string, exampleLabel: string): TimeProblem {
  const [, day, hour = "", minute = "00", half = "", zone] = TWELVE_HOUR.exec(text) ?? [];
  const hours = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const time = `${String(hours).padStart(2, "0")}:${minute}`;
  return {
    message: `“${text}” has its clock in the 12-hour style; a time is written by the 24-hour clock.`,
    writeInstead: [`${day} ${time} ${zone ?? exampleLabel}`],
  };
}
