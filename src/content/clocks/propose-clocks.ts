import { canAgree } from "../../time/compare-clocks.ts";
import { dayAt, midnightOf, type Day } from "../../time/day.ts";
import { findClockGroups, isInRange, mayHaveClocks } from "../../time/find-clock-groups.ts";
import type { Instant } from "../../time/instant.ts";
import { readClockMentions } from "../../time/read-clock-mentions.ts";
import { instantsOf } from "../../time/wall-clock.ts";
import type { BodyContext } from "../body.ts";
import { listParagraphs, type Paragraph } from "../list-paragraphs.ts";
import { parseDocument } from "../parse-document.ts";
import { isProblem, parseInstant } from "../parse-instant.ts";
import { recapSourceSchema } from "../recap-source.ts";
import type { Settings } from "../settings.ts";
import type { SourceFile } from "../source-file.ts";
import { takeOpener } from "../take-opener.ts";
import { isEnglish } from "./check-recap-clocks.ts";
import { ownWordsOf } from "./clock-text.ts";
import { findClockDay } from "./find-clock-day.ts";
import { isKnown, stateGroup, type StatedMention } from "./state-group.ts";

/** A clock of a recap, or a pair of clocks that show one moment, which can be marked. */
export interface ClockProposal {
  readonly source: SourceFile;
  /** Its place in the file, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** The place of the words among them that the mark is to keep. */
  readonly keptStart: number;
  readonly keptEnd: number;
  /** The day of the clock, the day of the recap, both in the zone whose clock it is, and the moment that it shows. */
  readonly day: Day;
  readonly written: Day;
  readonly instant: Instant;
  /** Whether the words may say where something happened as well, “at 7pm in Moscow”, so that an editor has to decide. */
  readonly isPlace: boolean;
}

/**
 * The clocks in the points of a recap in English that can be marked without a doubt: those of one of the site’s zones, alone or
 * with one of the other or of UTC that agrees, and of a day that the text gives or that can only be the recap’s own.
 */
export function proposeClocks(
  source: SourceFile,
  settings: Settings,
  context: BodyContext,
): readonly ClockProposal[] {
  const document = parseDocument(source, recapSourceSchema, context);
  if (document.data === undefined || !mayHaveClocks(source.text)) return [];
  const { data, at } = document;
  const { zones } = settings.clockwork;
  if (!isEnglish(data.lang ?? settings.language)) return [];
  const published = parseInstant({ text: data.time, source, offset: () => at("time") }, zones);
  if (isProblem(published)) return [];
  const body = data.opener === undefined ? takeOpener(document.body, zones).body : document.body;
  const writing = { source, published, written: dayAt(published, zones[0]) };
  return listParagraphs(body).flatMap((paragraph) => {
    if (!mayHaveClocks(paragraph.text)) return [];
    const candidates = listCandidates(ownWordsOf(paragraph), settings);
    return candidates.flatMap((candidate) => proposeOne(candidate, paragraph, writing));
  });
}

/** What can be marked in a text: the clocks that say one moment, the one that the mark is to keep, and where all of it ends. */
interface Candidate {
  readonly stated: readonly StatedMention[];
  readonly kept: StatedMention;
  readonly end: number;
}

// What stands behind the first of two clocks, or the first of two zones that share one.
const BESIDE = /^[*_]*\s*(?:\(|[/=]|,?\s*(?:and|or)\s+(?:in\s+)?(?:\p{Lu}|\d|mid|noon))/u;

function listCandidates(text: string, { clockwork: { zones } }: Settings): readonly Candidate[] {
  const isOwn = (stated: StatedMention): boolean =>
    isKnown(stated) && zones.some(({ id }) => id === stated.zone.zone.id && !isOffset(stated));
  const groups = findClockGroups(text);
  const grouped = groups.flatMap(({ first, others }) => [first, ...others]);
  const isGrouped = (start: number): boolean => grouped.some((each) => each.start === start);
  const pairs = groups.flatMap((group) => {
    const stated = stateGroup(group, zones);
    const kept = stated.find(isOwn);
    const isPair = group.others.length === 1 && stated.length === 2;
    const isPlain = stated.every((each) => isOwn(each) || isOffset(each));
    const between = text.slice(group.first.end, group.others[0]?.start);
    return kept !== undefined && isPair && isPlain && !/[*_\n]|\band\b/.test(between)
      ? [{ stated, kept, end: group.end }]
      : [];
  });
  const singles = readClockMentions(text).flatMap((first) => {
    if (isGrouped(first.start) || isInRange(text, first)) return [];
    if (BESIDE.test(text.slice(first.end, first.end + 20))) return [];
    const [kept] = stateGroup({ first, others: [], end: first.end }, zones);
    return kept !== undefined && isOwn(kept) ? [{ stated: [kept], kept, end: first.end }] : [];
  });
  return [...pairs, ...singles].toSorted((a, b) => a.kept.start - b.kept.start);
}

/** Whether a clock is that of UTC, or of a time told by its distance from that. */
function isOffset({ zoneName }: StatedMention): boolean {
  return /^(?:UTC|GMT)/.test(zoneName);
}

interface Writing {
  readonly source: SourceFile;
  readonly published: Instant;
  readonly written: Day;
}

function proposeOne(
  { stated, kept, end }: Candidate,
  paragraph: Paragraph,
  { source, published, written }: Writing,
): readonly ClockProposal[] {
  const isUnsure = kept.isHalfUnknown && kept.clock.hour < 10;
  if (!isKnown(kept) || kept.weekday !== undefined || isUnsure) return [];
  const start = Math.min(...stated.map((each) => each.start));
  const instantOn = (day: Day): Instant | undefined => {
    const [instant, another] = instantsOf({ ...midnightOf(day), ...kept.clock }, kept.zone.zone);
    return another === undefined ? instant : undefined;
  };
  const day = findClockDay({ source, paragraph, start, end, instantOn }, { published, written });
  const instant = day === undefined ? undefined : instantOn(day);
  if (day === undefined || instant === undefined) return [];
  if (!stated.every((each) => each === kept || canAgree(kept, each, [day]))) return [];
  const from = paragraph.start;
  return [
    {
      source,
      start: from + start,
      end: from + end,
      keptStart: from + kept.start,
      keptEnd: from + kept.end,
      day,
      written,
      instant,
      isPlace: kept.isPlace && stated.length === 1,
    },
  ];
}
