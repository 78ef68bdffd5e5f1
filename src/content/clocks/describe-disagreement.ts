import { momentOf, moveClock, offQuarter, showClock } from "../../time/compare-clocks.ts";
import { dayAt, type Day } from "../../time/day.ts";
import { formatIso, type Instant } from "../../time/instant.ts";
import { rewriteMention } from "../../time/rewrite-mention.ts";
import { isKnown, type StatedMention } from "./state-group.ts";

/** Two clocks of a group in `text` that cannot show one moment, and the days on which they may have been meant to. */
interface Disagreement {
  readonly text: string;
  readonly stated: readonly StatedMention[];
  readonly pair: readonly StatedMention[];
  readonly days: readonly Day[];
}

/** What is wrong with clocks, where their words begin in the text, and the words with the first and with the second one as right. */
interface DescribedDisagreement {
  readonly start: number;
  readonly words: string;
  readonly message: string;
  readonly readings: readonly string[];
}

/** Says why clocks disagree, and what to write; nothing where no day has both. */
export function describeDisagreement({
  text,
  stated,
  pair: [first, second],
  days,
}: Disagreement): DescribedDisagreement | undefined {
  const [start, end] = [stated[0]?.start ?? 0, stated.at(-1)?.end ?? 0];
  const words = text.slice(start, end);
  if (first === undefined || second === undefined) return undefined;
  const say = ({ start, end }: StatedMention): string =>
    `“${text.slice(start, end).replaceAll(/\s+/g, " ")}”`;
  const said = `${say(first)} and ${say(second)} are not one moment`;
  if (!isKnown(first) || !isKnown(second)) {
    const message = `${said}: clocks are whole quarters of an hour apart, anywhere.`;
    return { start, words, message, readings: moveQuarter(text, stated, [first, second]) };
  }
  const moments = [momentOf(first, days), momentOf(second, days)];
  const [at, other] = moments;
  if (at === undefined || other === undefined) return undefined;
  const [one, two] = [at, other].map((moment) => formatIso(moment).slice(11, 16));
  const day = dayAt(at, first.zone.zone);
  const seasons = [sayName(first, at), sayName(second, other)].join("");
  return {
    start,
    words,
    message: `${said}: on ${day} they are ${one} and ${two} UTC.${seasons}`,
    readings: [...new Set([at, other].map((moment) => rewriteAt(text, stated, moment)))],
  };
}

/** A sentence on the name that a zone has at `moment`, where the text gives it another. */
function sayName({ zone, zoneName }: StatedMention, moment: Instant): string {
  if (zone === "local" || zone.season === undefined) return "";
  const right = showClock(moment, zone, zoneName).zoneName;
  if (right === zoneName) return "";
  return ` ${zone.season.place.label} is on ${right} then, not on ${zoneName}.`;
}

/** The words of `stated` with what each clock shows at `moment`. */
function rewriteAt(text: string, stated: readonly StatedMention[], moment: Instant): string {
  return join(
    text,
    stated.map((each) => ({
      ...each,
      words: isKnown(each)
        ? rewriteMention(text, each, showClock(moment, each.zone, each.zoneName))
        : text.slice(each.start, each.end),
    })),
  );
}

/**
 * The words of `stated` with the second clock of a pair moved to the nearest whole quarter of an hour from the first one, and with
 * the first one moved.
 */
function moveQuarter(
  text: string,
  stated: readonly StatedMention[],
  [first, second]: readonly [StatedMention, StatedMention],
): readonly string[] {
  const off = offQuarter(first.clock, second.clock);
  const move = (moved: StatedMention, minutes: number): string => {
    const { clock, zoneName, weekday = "" } = moved;
    const shown = { clock: moveClock(clock, minutes), zoneName, weekday };
    const write = (each: StatedMention): string =>
      each === moved ? rewriteMention(text, each, shown) : text.slice(each.start, each.end);
    return join(
      text,
      stated.map((each) => ({ ...each, words: write(each) })),
    );
  };
  return [move(second, off), move(first, -off)];
}

type Rewritten = StatedMention & { readonly words: string };

/** The words of `mentions` with what stands between them in `text`. */
function join(text: string, mentions: readonly Rewritten[]): string {
  return mentions
    .map(({ words, end }, index) => {
      const next = mentions[index + 1];
      return next === undefined ? words : words + text.slice(end, next.start);
    })
    .join("");
}
