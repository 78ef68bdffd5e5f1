import { midnightOf } from "../../time/day.ts";
import { findClockZone } from "../../time/find-clock-zone.ts";
import { findZone } from "../../time/find-zone.ts";
import type { Instant } from "../../time/instant.ts";
import type { ClockClaim } from "../../time/opener-claim.ts";
import { parseOpener } from "../../time/parse-opener.ts";
import { instantsOf } from "../../time/wall-clock.ts";
import type { NoBatch } from "./batch.ts";
import type { ListClocks } from "./parse-bullets.ts";

/** The clock that a bullet begins with, as an instant, and the words after it. */
export interface BulletClock {
  readonly at: Instant | undefined;
  readonly rest: string;
}

// A clock set off from the words after it: in bold, in brackets, or before a colon or a dash.
const HEADS = [
  /^\*\*([^*\n]{3,40}?)[:.]?\*\*\s*(?:[:–—|-]\s*)?/,
  /^[[(]([^\])\n]{3,40})[\])]\s*(?:[:–—|-]\s*)?/,
  /^([^*[(\n]{2,40}?)(?::|\s?[–—|]|\s-)\s+/,
];

const CLOCK_ALONE =
  /^(?:at\s+)?(?:\d{1,2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?|midday|noon|midnight)[,\s]*(?:in\s+)?(.*?)(?:\s+time)?$/iu;

/** Reads the clock that the Markdown of a bullet begins with, if it does; it cannot be where the clock is nobody’s, or shows it not once. */
export function readBulletClock(content: string, clocks: ListClocks): BulletClock | NoBatch {
  for (const head of HEADS) {
    const match = head.exec(content);
    const claim = match === null ? undefined : readClaim(match[1] ?? "", clocks);
    if (match === null || claim === undefined) continue;
    const at = resolveClaim(claim, match[1] ?? "", clocks);
    return typeof at === "object" ? at : { at, rest: content.slice(match[0].length) };
  }
  return { at: undefined, rest: content };
}

/** The clock that `text` is, with its zone and nothing else. */
function readClaim(text: string, { zones }: ListClocks): ClockClaim | undefined {
  const typed = text.trim().replaceAll(/[*_]/g, "");
  const place = CLOCK_ALONE.exec(typed)?.[1];
  if (place === undefined) return undefined;
  const [claim, second] = parseOpener(typed, zones)?.claims ?? [];
  if (claim === undefined || second !== undefined) return undefined;
  return place.toLowerCase() === (claim.zoneName ?? "").toLowerCase() ? claim : undefined;
}

function resolveClaim(
  { clock, zoneName }: ClockClaim,
  text: string,
  { day, zones, zone }: ListClocks,
): Instant | NoBatch {
  const named = zoneName === undefined ? zone : findZone(zoneName, zones);
  const isLocal = zoneName !== undefined && findClockZone(zoneName, zones) === "local";
  if (named === undefined || isLocal)
    return { reason: `the clock “${text}” has no zone; say whose it is with --zone` };
  const [instant, second] = instantsOf({ ...midnightOf(day), ...clock }, named);
  if (instant === undefined)
    return { reason: `the clock of ${named.label} skipped ${text} on ${day}` };
  if (second !== undefined)
    return { reason: `the clock of ${named.label} showed ${text} twice on ${day}` };
  return instant;
}
