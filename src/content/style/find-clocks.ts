import type { Passage, Stretch } from "./prose.ts";

/** A clock of twelve hours as it was typed. */
export interface TypedClock extends Stretch {
  readonly hour: number;
  readonly minute: number;
  readonly isAfternoon: boolean;
  /** Whether its last full stop ends the sentence too; `undefined` where that is unclear. */
  readonly endsSentence: boolean | undefined;
}

const CLOCK =
  /(?<![\p{L}\p{N}\p{Sc}]|\p{N}[.:,])(?<hour>0?[1-9]|1[0-2])(?:[.:](?<minute>[0-5]\d))?(?<space>[ \u00A0\u202F]{0,2})(?<half>[apAP](?:\.[ \u00A0]?[mM]\.?|[mM]))(?![\p{L}\p{N}])/gu;
// Without one of these before it, “5 PM” may count prime ministers.
const TIME_BEFORE =
  /(?:\b(?:at|by|from|until|till|til|to|around|about|since|before|after|between|nearly|almost|past|and|or|circa)|[–—-])\s*$/i;
const NO_SENTENCE =
  /^\s+(?:[A-Z]{2,5}\b|Kyiv|Moscow|Eastern|Central|Pacific|Mountain|Greenwich|London|Paris|Istanbul|Ankara|Washington|New York|Local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const SENTENCE =
  /^\s+(?:The|He|She|It|They|We|You|There|This|That|These|Those|In|On|At|But|And|An?|No|Both|After|Before|By|For|From|His|Her|Their|Its|Not|When|While|As|If)\b/;

/** The clocks of twelve hours in the desk’s own words of `passage`, in order. */
export function findClocks({ own, kind }: Passage): readonly TypedClock[] {
  return [...own.matchAll(CLOCK)].flatMap(({ 0: text, index: start, groups = {} }) => {
    const { hour, minute, space = "", half = "" } = groups;
    const isBare = minute === undefined && space !== "" && /^[AP]M$/.test(half);
    if (isBare && !TIME_BEFORE.test(own.slice(Math.max(start - 12, 0), start))) return [];
    const end = start + text.length;
    const after = own.slice(end, end + 40);
    return [
      {
        start,
        end,
        hour: Number(hour),
        minute: Number(minute ?? 0),
        isAfternoon: /^p/i.test(half),
        endsSentence: half.endsWith(".") ? isAtEnd(after, kind) : false,
      },
    ];
  });
}

function isAtEnd(after: string, kind: Passage["kind"]): boolean | undefined {
  if (after.trim() === "") return kind === "paragraph" || kind === "summary";
  if (/^(?:\s+[\p{Ll}\p{N}(–—-]|[^\s\p{L}\p{N}\uFFFC])/u.test(after) || NO_SENTENCE.test(after))
    return false;
  return SENTENCE.test(after) ? true : undefined;
}
