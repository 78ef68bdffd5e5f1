import { midnightOf, parseDay, type Day } from "../../time/day.ts";
import { findClockZone } from "../../time/find-clock-zone.ts";
import type { Instant } from "../../time/instant.ts";
import { formatOffset } from "../../time/offset.ts";
import { readClockMentions, type ClockMention } from "../../time/read-clock-mentions.ts";
import { resolveWallClock } from "../../time/resolve-wall-clock.ts";
import { writeLike } from "../../time/rewrite-mention.ts";
import { isTimeProblem } from "../../time/time-problem.ts";
import { offsetAt } from "../../time/transition-table.ts";
import { instantBeforeGap, instantsOf, wallClockAt } from "../../time/wall-clock.ts";
import type { Zone, ZonePair } from "../../time/zone.ts";
import { guessDay, keysOf } from "../check-date-marks.ts";
import { findDayWords } from "../dates/find-day-words.ts";
import { resolveDayWords } from "../dates/resolve-day-words.ts";
import type { ClockMark } from "../markdown/marked-clocks.ts";

/** The moment that a marked clock shows, and the day that it is of, by the calendar of the zone that it names. */
export interface MarkedMoment {
  readonly instant: Instant;
  readonly day: Day;
}

/** What is wrong with a marked clock, and the marks to write in its place. */
export interface WrongMark {
  readonly message: string;
  readonly right: readonly string[];
}

/** What a marked clock is read with: the zones of the site, and the day of its recap, where there is one. */
interface MarkContext {
  readonly zones: ZonePair;
  readonly written: Day | undefined;
}

/** Whether a mark could not be read. */
export function isWrongMark(result: MarkedMoment | WrongMark): result is WrongMark {
  return "message" in result;
}

/** The moment of a marked clock; a clock with no zone or day, one that its zone skipped and one that it showed twice have none. */
export function parseClockMark(mark: ClockMark, context: MarkContext): MarkedMoment | WrongMark {
  const text = mark.text.trim();
  const braces = mark.braces ?? "";
  const mention = readWhole(text);
  if (mention === undefined) return refuseText(mark, context);
  const found =
    mention.zoneName === undefined ? "local" : findClockZone(mention.zoneName, context.zones);
  if (found === undefined || found === "local") return refuseZone(mention, mark, context);
  const day = braces === "" ? context.written : dayOfBraces(braces);
  if (day === undefined) return refuseDay(text, braces);
  return resolve(mention, { text, braces, zone: found.zone, day });
}

/** The clock that is all of `text`, with its zone where it has one. */
function readWhole(text: string): ClockMention | undefined {
  const [mention, ...others] = readClockMentions(text);
  const isWhole = mention?.start === 0 && mention.end === text.length && others.length === 0;
  return isWhole && mention.weekday === undefined ? mention : undefined;
}

function refuseText(
  { text: typed, braces = "" }: ClockMark,
  { zones, written }: MarkContext,
): WrongMark {
  const text = typed.trim();
  const mentions = readClockMentions(text);
  const mention = mentions.find(({ zoneName }) => zoneName !== undefined) ?? mentions[0];
  if (mention === undefined)
    return {
      message: `“${text}” is no clock: a marked clock is one with its zone, such as \`:time[7pm ${zones[0].label}]\`.`,
      right: text === "" ? [] : [text],
    };
  const { zoneName, weekday } = mention;
  const clock = text.slice(mention.start, mention.clockEnd);
  const names = zoneName === undefined ? zones.map(({ label }) => label) : [zoneName];
  const ends = weekday === undefined || braces !== "" ? [braces] : nameDays(weekday, written);
  return {
    message: `A marked clock is one clock with its zone, and nothing else: not “${text}”.`,
    right: names.flatMap((name) => ends.map((end) => `:time[${clock} ${name}]${end}`)),
  };
}

/** The day that `weekday` means in a text written on `written`, with its name behind it, and the other one that it may mean. */
function nameDays(weekday: string, written: Day | undefined): readonly string[] {
  const [meant] = findDayWords(weekday);
  if (written === undefined || meant === undefined) return [`{on=YYYY-MM-DD} on ${weekday}`];
  const { day, other = day } = resolveDayWords(meant.meaning, written, "unclear");
  return [...new Set([day, other])].map((each) => `{on=${each}} on ${weekday}`);
}

function refuseZone(
  { clockEnd, zoneName }: ClockMention,
  mark: ClockMark,
  { zones }: MarkContext,
): WrongMark {
  const text = mark.text.trim();
  const right = zones.map(
    ({ label }) => `:time[${text.slice(0, clockEnd)} ${label}]${mark.braces ?? ""}`,
  );
  const isOpen = zoneName === undefined || findClockZone(zoneName, zones) === "local";
  const message = isOpen
    ? `The marked clock “${text}” does not say which zone’s it is.`
    : `No zone is called “${zoneName}” here.`;
  return { message, right };
}

function dayOfBraces(braces: string): Day | undefined {
  const [, text = ""] = /^\{on=([\d-]+)\}$/.exec(braces) ?? [];
  return parseDay(text);
}

function refuseDay(text: string, braces: string): WrongMark {
  if (braces === "")
    return {
      message: "Only in a recap has a marked clock a day by itself: here it needs `on`.",
      right: [`:time[${text}]{on=YYYY-MM-DD}`],
    };
  const others = keysOf(braces).filter((key) => key !== "on");
  const day = guessDay(braces);
  return {
    message:
      others.length > 0
        ? `A marked clock can have a day, \`on\`, and nothing else: \`${others.join("`, `")}\` means nothing here.`
        : "The day of a marked clock must be one that the calendar has, as YYYY-MM-DD.",
    right: [day === undefined ? `:time[${text}]` : `:time[${text}]{on=${day}}`],
  };
}

interface Resolving {
  readonly text: string;
  readonly braces: string;
  readonly zone: Zone;
  readonly day: Day;
}

function resolve(
  { clock, clockEnd }: ClockMention,
  { text, braces, zone, day }: Resolving,
): MarkedMoment | WrongMark {
  const wall = { ...midnightOf(day), ...clock };
  const instant = resolveWallClock(wall, zone);
  if (!isTimeProblem(instant)) return { instant, day };
  const typed = text.slice(0, clockEnd);
  const twice = instantsOf(wall, zone).map(
    (each) => `${typed} UTC${sayOffset(offsetAt(zone.transitions, each))}`,
  );
  const moved = wallClockAt(instantBeforeGap(wall, zone), zone);
  const right = twice.length > 0 ? twice : [`${writeLike(typed, moved)}${text.slice(clockEnd)}`];
  return { message: instant.message, right: right.map((each) => `:time[${each}]${braces}`) };
}

/** An offset in milliseconds as texts name it: `+3`, `+5:30`. */
function sayOffset(offset: number): string {
  return formatOffset(offset)
    .replace(/^([+-])0/, "$1")
    .replace(/:00$/, "");
}
