import type { ClockTime } from "./clock.ts";

/** A clock in a running text, with the words that say whose it is. */
export interface ClockMention {
  /** Its place in the text: the clock from `start` to before `clockEnd`, the words behind it to before `end`. */
  readonly start: number;
  readonly clockEnd: number;
  readonly end: number;
  readonly clock: ClockTime;
  /** Whether it may as well be twelve hours later: `1:30` with nothing to say which. */
  readonly isHalfUnknown: boolean;
  /** Whether words before it say that it is not exact: “about”, “just after”. */
  readonly isRough: boolean;
  /** Whose clock it is, as typed: `Moscow`, `EST`, `UTC+3`, `local`; `undefined` where nothing says so. */
  readonly zoneName: string | undefined;
  /** Whether the zone is told by a place, “in Moscow”, which may be where something happened as well. */
  readonly isPlace: boolean;
  readonly weekday: string | undefined;
}

// Looks ahead first, which is cheap at each of the many places where no clock begins.
const CLOCK = new RegExp(
  String.raw`(?=[\dmn])(?<![\p{L}\p{N}:.,+\-–—/−€$£#@])(?:` +
    String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?\s?(?<half>[ap])(?:\.m\.?|m)(?![\p{L}\p{N}])|` +
    String.raw`(?<hour24>\d{1,2})(?<mark>[.:])(?<minute24>\d{2})(?![\p{N}%:]|[.,]\d)|` +
    String.raw`(?<word>midnight|midday|noon)(?![\p{L}\p{N}]))`,
  "giu",
);

const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const WORD_OF_NAME = String.raw`(?!${WEEKDAY})\p{Lu}[\p{L}’'-]*\p{L}`;
const NAME = String.raw`(?:${WORD_OF_NAME}(?:\s${WORD_OF_NAME}){0,2}|(?:US\s)?(?:eastern|pacific))`;
const OFFSET = String.raw`(?:UTC|GMT)(?:\s?[+−–-]\s?\d{1,2}(?::?[0-5]\d)?)?(?![\p{L}\p{N}]|:\d)`;
const WHOLE = String.raw`(?![\p{L}\p{N}])`;
const ON = String.raw`,?\s+(?:on\s+)?`;
// A name without “in” or “time” is a zone’s where nothing follows that it may belong to: not in “7pm Kyiv talks”.
const NEXT =
  "and|or|but|on|to|until|till|when|while|as|after|before|which|today|tonight|tomorrow|yesterday";
const ALONE = String.raw`(?=[*_]*\s*(?:$|[.,;:!?)(/=–—\]…]|(?:${NEXT}|${WEEKDAY})\b))`;

/** The words behind a clock that say whose it is. */
const ZONE = new RegExp(
  String.raw`(?:${ON}(?<dayBefore>${WEEKDAY}))?(?:` +
    String.raw`\s?(?<offset>${OFFSET})|` +
    String.raw`\s+(?<local>local)(?:\s+time)?${WHOLE}|` +
    String.raw`,?\s+(?<of>${NAME})(?:[’']s)?\s+time${WHOLE}|` +
    String.raw`,?\s+(?:in|at)\s+(?:the\s+)?(?<inside>${NAME})${WHOLE}(?:\s+time${WHOLE})?|` +
    String.raw`\s+\((?<bracketed>${OFFSET}|${NAME})(?:\s+time)?\)|` +
    String.raw`\s+(?<bare>${NAME})${ALONE}` +
    String.raw`)(?:${ON}(?<dayAfter>${WEEKDAY})${WHOLE}(?!,?\s+(?:the\s+)?\d))?` +
    String.raw`(?:\s+(?:the\s+)?(?:next|following|previous)\s+day${WHOLE})?(?:,\s${OFFSET}|\s\(${OFFSET}\))?`,
  "uy",
);

const ROUGH =
  /(?:\b(?:about|around|nearly|almost|roughly|approximately|approaching|circa|coming up to|(?:just|shortly|soon)\s+(?:after|before|gone|past))|~)\s*$/iu;

/** Every clock in `text`, in order, by the 12-hour and the 24-hour clock, with whose it is where words right behind it say so. */
export function readClockMentions(text: string): readonly ClockMention[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const clock = readClock(match.groups ?? {});
    if (clock === undefined) return [];
    const { index: start } = match;
    const clockEnd = start + match[0].length;
    const isRough = ROUGH.test(text.slice(Math.max(0, start - 40), start));
    const isFigure = match.groups?.["mark"] === ".";
    return [{ start, clockEnd, isRough, ...clock, ...readZone(text, clockEnd, isFigure) }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function readClock(groups: Groups): Pick<ClockMention, "clock" | "isHalfUnknown"> | undefined {
  const { hour, half, hour24, mark, word } = groups;
  if (word !== undefined) {
    const hours = word.toLowerCase() === "midnight" ? 0 : 12;
    return { clock: { hour: hours, minute: 0 }, isHalfUnknown: false };
  }
  const minute = Number(groups["minute"] ?? groups["minute24"] ?? 0);
  if (minute > 59) return undefined;
  if (hour24 !== undefined) {
    // “1.30” may be a number as well.
    if (Number(hour24) > 23 || (mark === "." && hour24.length < 2)) return undefined;
    return {
      clock: { hour: Number(hour24), minute },
      isHalfUnknown: /^[1-9]$|^1[0-2]$/.test(hour24),
    };
  }
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  return { clock: { hour: hours, minute }, isHalfUnknown: false };
}

type ZoneWords = Pick<ClockMention, "end" | "zoneName" | "isPlace" | "weekday">;

/** The words for a zone behind a clock; behind `isFigure`, which may be a number, “19.30”, only those that nothing but a clock has. */
function readZone(text: string, clockEnd: number, isFigure: boolean): ZoneWords {
  ZONE.lastIndex = clockEnd;
  const match = ZONE.exec(text);
  if (match?.groups === undefined || (isFigure && (match.groups["inside"] ?? match.groups["bare"])))
    return { end: clockEnd, zoneName: undefined, isPlace: false, weekday: undefined };
  const { offset, local, of, inside, bracketed, bare, dayBefore, dayAfter } = match.groups;
  return {
    end: clockEnd + match[0].length,
    zoneName: offset ?? local ?? (of ?? inside ?? bracketed ?? bare)?.replace(/[’']s$/, ""),
    isPlace: inside !== undefined,
    weekday: dayBefore ?? dayAfter,
  };
}
