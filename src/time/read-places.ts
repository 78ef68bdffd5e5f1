import { findClockZone } from "./find-clock-zone.ts";
import { namesOf } from "./find-zone.ts";
import type { ClockClaim } from "./opener-claim.ts";
import type { ZonePair } from "./zone.ts";

/** Whose clock it is, and on which weekday, as an opener says behind a clock. */
export type Place = Pick<ClockClaim, "weekday" | "zoneName">;

const OFFSET = String.raw`(?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?[0-5]\d)?)?`;
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const CAPITALISED = `(?!${WEEKDAY})\\p{Lu}[\\p{L}’'-]+(?: (?!${WEEKDAY})\\p{Lu}[\\p{L}’'-]+)*`;
const DAY = `(?:on )?(?<day>${WEEKDAY})?(?:,? \\d{1,2} \\p{Lu}\\p{L}+)?,?\\s*`;
const WHOLE = "(?![\\p{L}\\p{N}])";
// “Kyiv and Moscow is quiet”, “Kyiv and Putin has left”: the second name begins a clause of its own.
const NO_VERB = "(?! (?:is|are|was|were|has|have|had|will|said|says)\\b)";
const WEEKDAY_ALONE = new RegExp(`^,? (?:on )?(${WEEKDAY})${WHOLE}`, "u");

/**
 * The zones named right after a clock, one or two, and how many characters their words take: “on Sunday in Kyiv”, “, Moscow
 * time”, “UTC”, “local time”, “in Kyiv and Moscow”.
 */
export function readPlaces(
  after: string,
  zones: ZonePair,
): { readonly found: readonly Place[]; readonly length: number } {
  const patterns = buildPatterns(zones);
  const first = patterns.first.exec(after);
  // A bare name is a zone only where one is called so: in “6 a.m. Overnight, …” it is not.
  const isPlace =
    first?.groups?.["bare"] === undefined || findClockZone(first.groups["bare"], zones);
  if (first?.groups === undefined || !isPlace) {
    const alone = WEEKDAY_ALONE.exec(after);
    return {
      found: [{ weekday: alone?.[1], zoneName: undefined }],
      length: alone?.[0].length ?? 0,
    };
  }
  const { day, dayAfter, inside, of, bare } = first.groups;
  const place = { weekday: day ?? dayAfter, zoneName: inside ?? of ?? bare };
  const second = patterns.second.exec(after.slice(first[0].length));
  const other = readSecond(second, place, zones);
  if (second === null || other === undefined) return { found: [place], length: first[0].length };
  return { found: [place, other], length: first[0].length + second[0].length };
}

/** The second place; a name that no “in” introduces counts only where a zone is called so, and else begins a new clause. */
function readSecond(
  match: RegExpExecArray | null,
  first: Place,
  zones: ZonePair,
): Place | undefined {
  if (match?.groups === undefined) return undefined;
  const { day, inside, bare } = match.groups;
  if (inside === undefined && findClockZone(bare ?? "", zones) === undefined) return undefined;
  return { weekday: day ?? first.weekday, zoneName: inside ?? bare };
}

function buildPatterns(zones: ZonePair): { readonly first: RegExp; readonly second: RegExp } {
  const known = zones
    .flatMap(namesOf)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const name = `(?:${known.join("|")}|${OFFSET}|local|${CAPITALISED})${WHOLE}`;
  const first =
    `^,?\\s*${DAY}(?:(?:in|at|by) (?:the )?(?<inside>${name})(?: time)?|(?<of>${name}) time|` +
    `(?<bare>${name})(?=\\s*(?:and\\b|[.,:;()–-]|$)))(?:,? on (?<dayAfter>${WEEKDAY}))?`;
  const second = `^ and ${DAY}(?:in (?<inside>${name})|(?<bare>${name}))${NO_VERB}(?: time)?`;
  return { first: new RegExp(first, "u"), second: new RegExp(second, "u") };
}
