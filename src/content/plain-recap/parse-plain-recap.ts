import type { OpenerReading } from "../../time/opener-claim.ts";
import { parseOpener } from "../../time/parse-opener.ts";
import type { ZonePair } from "../../time/zone.ts";

/** A plain-text recap taken apart: its opener, where it has one, and its developments as plain text. */
export interface PlainRecap {
  readonly opener: OpenerReading | undefined;
  readonly developments: readonly string[];
}

const BULLET = /^(?:--|[-*•‣◦·–—])\s+/u;
const LONGEST_WRAPPED_LINE = 100;
const LONGEST_OPENER = 240;
const RECAP_LINE_WORDS =
  /\b(?:as of|latest|developments|recap|summary|round-?up|here(?:['’]s| is| are)|where (?:things|we) stand|what (?:we|you)|key)\b/iu;

/** Reads a plain-text recap: an opener with its recap line, then one development a line, paragraph or bullet. */
export function parsePlainRecap(text: string, zones: ZonePair): PlainRecap {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/[\t\u00A0 ]+/g, " ").trim());
  const first = lines.findIndex((line) => line !== "");
  const reading = readOpener(lines[first] ?? "", zones);
  if (reading === undefined) return { opener: undefined, developments: splitDevelopments(lines) };
  const rest = lines.slice(first + 1);
  const next = rest.findIndex((line) => line !== "");
  const isRecapLine =
    reading.rest === "" && (rest[next] ?? "").endsWith(":") && !BULLET.test(rest[next] ?? "");
  return isRecapLine
    ? {
        opener: { ...reading, rest: rest[next] ?? "" },
        developments: splitDevelopments(rest.slice(next + 1)),
      }
    : { opener: reading, developments: splitDevelopments(rest) };
}

/** The opener in `line`, if it is one: short, with a clock, and worded as openers are, not as a development. */
export function readOpener(line: string, zones: ZonePair): OpenerReading | undefined {
  if (line.length > LONGEST_OPENER || BULLET.test(line)) return undefined;
  const reading = parseOpener(line, zones);
  if (reading === undefined) return undefined;
  const isIts = /^It(?:['’]?s| is)\b/u.test(line);
  const beginsWithClock = /^(?:nearly|almost|just|around|about|approaching|coming|\d)/iu.test(line);
  return isIts || beginsWithClock || RECAP_LINE_WORDS.test(line) ? reading : undefined;
}

function splitDevelopments(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== "");
  if (filled.some((line) => BULLET.test(line))) return splitBullets(lines);
  const isWrapped =
    lines.join("\n").trim().includes("\n\n") &&
    filled.every((line) => line.length <= LONGEST_WRAPPED_LINE);
  if (!isWrapped) return filled;
  const paragraphs = lines.join("\n").split(/\n{2,}/);
  return paragraphs
    .map((paragraph) => paragraph.replaceAll("\n", " ").trim())
    .filter((paragraph) => paragraph !== "");
}

/** One development a bullet; a line without a bullet goes on with the bullet above it, after a blank line it stands alone. */
function splitBullets(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    if (line !== "" && goesOn && !BULLET.test(line)) items.push(`${items.pop() ?? ""} ${line}`);
    else if (line !== "") items.push(line.replace(BULLET, ""));
    goesOn = line !== "";
  }
  return items;
}
