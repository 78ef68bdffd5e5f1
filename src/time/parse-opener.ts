import type { ClockTime } from "./clock.ts";
import type { ClockClaim, OpenerReading, Qualifier } from "./opener-claim.ts";
import { readPlaces } from "./read-places.ts";
import type { ZonePair } from "./zone.ts";

const CLOCK =
  /\b(midnight|midday|noon)\b|(?<![\d:.+-])(\d{1,2})(?:[.:](\d{2}))?\s?([ap])(?:\.m\b\.?|m\b)|(?<![\d:.+-])(\d{1,2}):(\d{2})(?![\d:])/giu;

const BEFORE = /(?:nearly|almost|approaching|coming up to|just before|shortly before)\s+$/iu;
const AFTER = /(?:just after|just gone|just past|shortly after)\s+$/iu;
const AROUND = /(?:around|about|roughly|approximately|circa)\s+$/iu;

// How many characters before a clock may hold its qualifier, white space and all.
const LONGEST_QUALIFIER = 40;

const SENTENCE_END = /[.!?:](?=\s|$)|:$/u;

/**
 * Reads the clocks out of the first sentence of `text` that states one. `undefined` where there is none. Knows house style,
 * `12 p.m.`, `06:00`, midnight, midday and noon, qualifiers before the clock, and one or two names of zones after it, those
 * of `zones` by any name they have.
 */
export function parseOpener(text: string, zones: ZonePair): OpenerReading | undefined {
  const claims: ClockClaim[] = [];
  let end = 0;
  for (const match of text.matchAll(CLOCK)) {
    if (claims.length > 0 && endsSentence(text, end, match.index)) break;
    const clock = readClock(match);
    if (clock === undefined) continue;
    const clockEnd = match.index + match[0].length;
    const places = readPlaces(text.slice(clockEnd), zones);
    const before = text.slice(Math.max(0, match.index - LONGEST_QUALIFIER), match.index);
    const qualifier = readQualifier(before, claims);
    // A further clock whose zone nobody here knows, “(3.30pm CST)”, is not the primary zone’s.
    const found = places.found.filter(
      ({ zoneName }) => claims.length === 0 || zoneName !== undefined,
    );
    claims.push(...found.map((place) => ({ clock, qualifier, ...place })));
    end = clockEnd + places.length;
  }
  return claims.length === 0 ? undefined : { ...splitSentence(text, end), claims };
}

/** Whether a sentence ends in `text` between `from`, where a clock or its zone ends, and `to`. */
function endsSentence(text: string, from: number, to: number): boolean {
  return endsInDottedClock(text, from) || SENTENCE_END.test(text.slice(from, to));
}

/** Whether the dot of an “a.m.” before `end` is a full stop as well: a capital letter follows. */
function endsInDottedClock(text: string, end: number): boolean {
  return (
    /[ap]\.m\.$/iu.test(text.slice(Math.max(0, end - 4), end)) &&
    /^\s+\p{Lu}/u.test(text.slice(end))
  );
}

function readClock(match: RegExpExecArray): ClockTime | undefined {
  const [, word, hour12, minute12, half, hour24, minute24] = match;
  if (word !== undefined) return { hour: word.toLowerCase() === "midnight" ? 0 : 12, minute: 0 };
  const minute = Number(minute12 ?? minute24 ?? 0);
  if (minute > 59) return undefined;
  if (hour24 !== undefined)
    return Number(hour24) < 24 ? { hour: Number(hour24), minute } : undefined;
  const hour = Number(hour12);
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half?.toLowerCase() === "p" ? 12 : 0), minute };
}

/** The qualifier in front of a clock; the second clock of a sentence shares the first one's. */
function readQualifier(before: string, earlier: readonly ClockClaim[]): Qualifier {
  if (BEFORE.test(before)) return "before";
  if (AFTER.test(before)) return "after";
  if (AROUND.test(before)) return "around";
  return earlier[0]?.qualifier ?? "exact";
}

/** Splits `text` behind the sentence that the character before `end` lies in. */
function splitSentence(text: string, end: number): { sentence: string; rest: string } {
  const stop = text.slice(end).search(SENTENCE_END);
  if (stop === -1 && !endsInDottedClock(text, end)) return { sentence: text.trim(), rest: "" };
  const length = endsInDottedClock(text, end) ? end : end + stop + 1;
  return { sentence: text.slice(0, length).trim(), rest: text.slice(length).trim() };
}
