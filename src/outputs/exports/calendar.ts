import type { Day } from "../../time/day.ts";
import { formatIso, type Instant } from "../../time/instant.ts";
import { withoutControls } from "../xml.ts";

/** A part of a calendar, or all of it: its properties as `property` and `textProperty` write them, and the parts in it. */
export interface CalendarPart {
  readonly name: string;
  /** Those that are `undefined` are left out. */
  readonly properties: readonly (string | undefined)[];
  readonly parts?: readonly CalendarPart[];
}

/**
 * A calendar as a text of lines no longer than 75 octets (RFC 5545). By a writer of our own: that of the package `ical-generator`
 * encodes each character by itself, which takes seconds for an event with ten thousand recaps.
 */
export function renderCalendar(part: CalendarPart): string {
  return listLines(part)
    .map((line) => `${fold(line)}\r\n`)
    .join("");
}

function listLines({ name, properties, parts = [] }: CalendarPart): readonly string[] {
  return [
    `BEGIN:${name}`,
    ...properties.filter((line) => line !== undefined),
    ...parts.flatMap(listLines),
    `END:${name}`,
  ];
}

/** A property whose value needs no escapes: an address, a time. Nothing where there is no value. */
export function property(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}:${value}`;
}

/** A property whose value is a text, in `language` where that is given. Nothing where there is no text. */
export function textProperty(
  name: string,
  text: string | undefined,
  language?: string,
): string | undefined {
  if (text === undefined) return undefined;
  const parameter = language === undefined ? "" : `;LANGUAGE=${language}`;
  return `${name}${parameter}:${escape(text)}`;
}

// https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
function escape(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n");
}

/** `instant` as calendars write it: `20250515T192700Z`. */
export function formatUtc(instant: Instant): string {
  return formatIso(instant).replaceAll(/[-:]/g, "");
}

/** `day` as calendars write it: `20250515`. */
export function formatDate(day: Day): string {
  return day.replaceAll("-", "");
}

const LONGEST = 75;

/** `line` in pieces of at most 75 octets in UTF-8, each but the first behind a line break and a space; no character is cut. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > LONGEST) {
      pieces.push(line.slice(start, at));
      start = at;
      // The space that the next line begins with.
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(start)].join("\r\n ");
}

/** How many octets the character `code` takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
