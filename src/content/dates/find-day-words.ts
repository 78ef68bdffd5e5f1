/** Words that tell a day only to those who know when they were written: “on Friday”, “tomorrow”. */
export interface DayWords {
  /** Their place in the text: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The day of the week, counted from Sunday, which is 0, or the days from the one on which they were written. */
  readonly meaning: DayMeaning;
}

/** What words mean: a day of the week, the last such day before the day of writing, or a day so far from it. */
export type DayMeaning =
  | { readonly kind: "weekday" | "last weekday"; readonly weekday: number }
  | { readonly kind: "distance"; readonly days: number };

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DISTANCES: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
};
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
const PART = String.raw`(?:\s+(?:morning|afternoon|evening|night))?(?:[’']s)?`;
const [BEFORE, AFTER] = [
  String.raw`(?<![\p{L}\p{N}\-–’'/#])`,
  String.raw`(?![\p{L}\p{N}]|[-–]\p{L})`,
];
const PHRASE = new RegExp(
  String.raw`${BEFORE}(?:(?:(?<opening>[Oo]n|[Ll]ast)\s+)?(?<weekday>${WEEKDAY})|(?<distant>[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday))${PART}${AFTER}`,
  "gu",
);

// How much of the text before and behind such words is looked at, in characters: a paragraph may have thousands of them.
const BESIDE = 200;

/** Every such word or group of words in `text`, but for those that are part of a name, say a habit or have their date already. */
export function findDayWords(text: string): readonly DayWords[] {
  return [...text.matchAll(PHRASE)].flatMap((match) => {
    const { index: start, 0: words, groups = {} } = match;
    const end = start + words.length;
    const around = {
      words,
      before: text.slice(Math.max(start - BESIDE, 0), start),
      after: text.slice(end, end + BESIDE),
    };
    const isOther =
      groups["distant"] === undefined
        ? isOtherWeekday(around, groups["opening"])
        : isOtherDistance(around);
    return isOther ? [] : [{ start, end, text: words, meaning: readMeaning(groups) }];
  });
}

function readMeaning(groups: Readonly<Record<string, string | undefined>>): DayMeaning {
  const { opening, weekday = "", distant } = groups;
  if (distant !== undefined)
    return { kind: "distance", days: DISTANCES[distant.toLowerCase()] ?? 0 };
  const isLast = opening?.toLowerCase() === "last";
  return { kind: isLast ? "last weekday" : "weekday", weekday: WEEKDAYS.indexOf(weekday) };
}

/** Words with what stands before and behind them. */
interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

const DATE_AFTER = new RegExp(
  String.raw`^(?:,|\s+is)?\s*\(?\s*(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}|${MONTH}\s+\d|\d{1,2}(?:st|nd|rd|th)\b)`,
);
const DATE_BEFORE = new RegExp(
  String.raw`(?:\d(?:st|nd|rd|th)?\s+${MONTH}|${MONTH}\s+\d{1,2})(?:,?\s+\d{4})?[\s,(]*$`,
);
const WEEK_AFTER = /^\s+(?:week\b|(?:of\s+)?(?:last|next|this|that|the\s+\p{L}+)\s+week)/iu;
const RANGE_AFTER = new RegExp(String.raw`^\s*(?:to|until|till|through|–|-|—)\s*${WEEKDAY}`);
const RANGE_BEFORE = new RegExp(String.raw`${WEEKDAY}\s*(?:to|until|till|through|–|-|—)\s*$`);
const BETWEEN_BEFORE = new RegExp(String.raw`\bbetween\s+(?:${WEEKDAY}\s+and\s+)?$`, "i");
const HABIT_AFTER =
  /^\s+(?:after\s+\p{Lu}\p{L}+day|prayers?|school|mass|services?|papers?|newspapers?|editions?|best)\b/u;
const PAPER_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Tribune|Review|World|Club|Group|Prayers?|Agreement|Accords?)\b/;

// A weekday behind one of these is one of several, or is told by something else than the day of writing.
const TELLING =
  /^(?:an?|the|each|every|any|some|most|many|no|another|one|two|three|same|previous|following|preceding|first|second|third|fourth|fifth|next|coming|past|other|that|this|those|these|which|what|his|her|its|their|our|my|your|whose|alternate)$/i;
// Words that a sentence may begin with and that are no part of a name.
const OPENING =
  /^(?:On|Since|Until|Till|By|From|Before|After|And|But|To|Through|For|Of|When|As|With|If|Because|Although|While|Only|Late|Early|Also|Not|Or|Then|In|At|Is|Was)$/;

function isOtherWeekday({ words, before, after }: Around, opening: string | undefined): boolean {
  if (DATE_AFTER.test(after) || DATE_BEFORE.test(before) || WEEK_AFTER.test(after)) return true;
  if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(before) || BETWEEN_BEFORE.test(before))
    return true;
  if (PAPER_AFTER.test(after)) return true;
  const word = wordBefore(before);
  if (opening !== undefined)
    return /^last$/i.test(opening) && (TELLING.test(word) || isOfMonth(after));
  if (HABIT_AFTER.test(after)) return true;
  // “Friday Prayers”, but not “Friday’s Kremlin statement”.
  if (!/[’']s$/.test(words) && /^\s+\p{Lu}/u.test(after)) return true;
  if (TELLING.test(word) || /[’']s?$/.test(word) || /\d$/.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !OPENING.test(word);
}

/** Whether “last Sunday” is that of a month. */
function isOfMonth(after: string): boolean {
  return new RegExp(String.raw`^\s+(?:in|of)\s+(?:${MONTH}|the|each|every)\b`).test(after);
}

function isOtherDistance({ words, before }: Around): boolean {
  const word = wordBefore(before);
  if (TELLING.test(word) || /\bday\s+(?:after|before)\s+$/i.test(before)) return true;
  // Within a sentence, a capital makes it a name: “Russia Today”.
  return /^\p{Lu}/u.test(words) && /[\p{L}\p{N},]\s+$/u.test(before);
}

/** The word that `before` ends with, where only white space or marks of emphasis follow it. */
function wordBefore(before: string): string {
  return /([\p{L}\p{N}’'-]+)\s+[*_]*$/u.exec(before)?.[1] ?? "";
}
