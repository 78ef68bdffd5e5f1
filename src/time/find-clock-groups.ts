import { readClockMentions, type ClockMention } from "./read-clock-mentions.ts";

/** Clocks that a text gives for one moment, in order: “5.45pm Moscow time (10.45am EDT)”. */
export interface ClockGroup {
  readonly first: ClockMention;
  readonly others: readonly ClockMention[];
  /** Where the group ends in the text, a bracket that closes behind the clocks included. */
  readonly end: number;
}

const HINT = /\d\s?[apAP]\.?[mM]|\d[.:]\d\d|[mM]id(?:night|day)|[nN]oon|MID|NOON/;

// What joins two names of one moment.
const BRACKET =
  /^[*_]*\s*\(\s*(?:(?:or|that is|which is|which was|i\.e\.|=)\s*,?\s+)?(?:(?:about|around|approximately|roughly)\s+)?[*_]*$/iu;
const OPEN =
  /^[*_]*(?:,\s+or\s+(?:about\s+|around\s+)?|\s*[/=]\s*|,\s+(?:which|that)\s+(?:is|was)\s+|,\s+equivalent\s+to\s+)[*_]*$/iu;
const AND = /^[*_]*\s+and\s+$/iu;
const IT_IS =
  /\bit(?:['’]s|\s+is|\s+was)\s+(?:(?:now|already|just|only|still|nearly|almost|about|around|after|past|gone|coming\s+up\s+to)\s+)*$/iu;
const LIST = /^[\s,;/*_]*(?:(?:and|or)\s+)?$/iu;
const RANGE_BEFORE =
  /(?:\d|[ap]\.?m\.?|midnight|midday|noon|time|UTC|GMT|local|\p{Lu}\p{L}+)\s*(?:to|until|till|and|or|through|[-–—])\s*$/u;
const RANGE_BEHIND =
  /^\s*(?:(?:to|until|till|through|and|or)\s+(?:about\s+|around\s+)?|[-–—]\s*)(?:\d|mid|noon)/iu;

// More clocks than these are a table, and no way to say one moment.
const MOST = 12;

/** Whether there is anything in `text` that could be a clock: one search, which spares most texts all others. */
export function mayHaveClocks(text: string): boolean {
  return HINT.test(text);
}

/** The groups of clocks in `text`. Ranges, lists and clocks with other words between them are none. */
export function findClockGroups(text: string): readonly ClockGroup[] {
  const mentions = readClockMentions(text);
  const groups: ClockGroup[] = [];
  let index = 0;
  while (index < mentions.length) {
    const group = readGroup(text, mentions, index);
    if (group !== undefined) groups.push(group);
    index += 1 + (group?.others.length ?? 0);
  }
  return groups;
}

function readGroup(
  text: string,
  mentions: readonly ClockMention[],
  index: number,
): ClockGroup | undefined {
  const [first, second] = [mentions[index], mentions[index + 1]];
  if (first?.zoneName === undefined || second?.zoneName === undefined) return undefined;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const between = text.slice(first.end, second.start);
  const isStatement = AND.test(between) && IT_IS.test(before);
  if (!isStatement && RANGE_BEFORE.test(before)) return undefined;
  if (BRACKET.test(between))
    return closeBracket(text, first, mentions.slice(index + 1, index + MOST));
  if (!isStatement && !OPEN.test(between)) return undefined;
  if (RANGE_BEHIND.test(text.slice(second.end, second.end + 40))) return undefined;
  return { first, others: [second], end: second.end };
}

/** Whether a clock in `text` is one end of a range, or one of a list. */
export function isInRange(text: string, { start, end }: ClockMention): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return RANGE_BEFORE.test(before) || RANGE_BEHIND.test(text.slice(end, end + 40));
}

/** The group of `first` whose others stand in a bracket, and are the first of `inside`, where nothing else stands there. */
function closeBracket(
  text: string,
  first: ClockMention,
  inside: readonly ClockMention[],
): ClockGroup | undefined {
  for (const [index, mention] of inside.entries()) {
    if (mention.zoneName === undefined) return undefined;
    const close = /^[*_]*\s*\)/u.exec(text.slice(mention.end, mention.end + 20));
    if (close !== null)
      return { first, others: inside.slice(0, index + 1), end: mention.end + close[0].length };
    const next = inside[index + 1];
    if (next === undefined || !LIST.test(text.slice(mention.end, next.start))) return undefined;
  }
  return undefined;
}
