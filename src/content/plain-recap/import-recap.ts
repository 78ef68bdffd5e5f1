import type { Day } from "../../time/day.ts";
import { formatOpener } from "../../time/format-opener.ts";
import type { Instant } from "../../time/instant.ts";
import type { OpenerReading } from "../../time/opener-claim.ts";
import { verifyOpener } from "../../time/verify-opener.ts";
import { createIdMaker, RESERVED_IDS } from "../free-id.ts";
import { firstSentenceOf } from "../markdown/first-sentence.ts";
import { typeset } from "../markdown/typography.ts";
import type { Settings } from "../settings.ts";
import { boldLeadOf, formatPoint, plainDevelopment } from "./format-point.ts";
import { formatTime } from "./format-time.ts";
import { inferTime, type InferredTime, type NoTime } from "./infer-time.ts";
import { parsePlainRecap } from "./parse-plain-recap.ts";
import type { RecapDraft } from "./recap-draft.ts";

/** What an import is told beside the text. `time` and `title` stand in for what the text would give. */
export interface ImportRequest {
  readonly eventId: string;
  readonly day: Day;
  readonly time: Instant | undefined;
  readonly title: string | undefined;
}

/** An imported recap: its draft and the instant it is dated. */
export interface ImportedRecap {
  readonly draft: RecapDraft;
  readonly instant: Instant;
}

/** Turns a plain-text recap into a draft whose generated page says what the text says, or tells why it cannot. */
export function importRecap(
  text: string,
  request: ImportRequest,
  settings: Settings,
): ImportedRecap | NoTime {
  const { opener, developments } = parsePlainRecap(text, settings.clockwork.zones);
  const [first] = developments;
  if (first === undefined) return { reason: "the text has no developments after its first line" };
  const time = findTime(opener, request, settings);
  if ("reason" in time) return time;
  const zone = settings.clockwork.zones[0];
  const written = formatTime(time.instant, zone);
  const draft: RecapDraft = {
    title: request.title ?? makeTitle(first),
    time: written,
    timeRemark: time.isInferred
      ? `The opener only implies the minute: ${written.slice(11, 16)} is inferred.`
      : undefined,
    eventId: request.eventId,
    opener: opener === undefined ? undefined : keepOpener(opener, time.instant, settings),
    points: namePoints(developments),
  };
  return { draft, instant: time.instant };
}

/** The time that an import is told, which must agree with the opener, else that which the opener gives. */
export function findTime(
  opener: OpenerReading | undefined,
  { day, time }: Pick<ImportRequest, "day" | "time">,
  { clockwork }: Settings,
): InferredTime | NoTime {
  if (time !== undefined) {
    const wrong = opener === undefined ? undefined : verifyOpener(opener.sentence, time, clockwork);
    return wrong === undefined
      ? { instant: time, isInferred: false }
      : { reason: wrong.message.replace(/\.$/, "") };
  }
  if (opener === undefined)
    return { reason: "the text begins with no opener; give its time with --time" };
  return inferTime(opener, day, clockwork);
}

/** The opener as the file must keep it, or `undefined` where the generated one says the same. */
export function keepOpener(
  { sentence, rest }: OpenerReading,
  instant: Instant,
  { clockwork, recapLine }: Settings,
): string | undefined {
  const isGenerated = formatOpener(instant, clockwork) === typeset(sentence);
  const isUsualLine = rest === "" || typeset(rest) === typeset(recapLine);
  return isGenerated && isUsualLine ? undefined : `${sentence} ${rest}`.trim();
}

const LONGEST_TITLE = 90;

/** A headline from a development: its bold lead, its first sentence, or the part of that before a comma, if long enough. */
export function makeTitle(development: string): string {
  const words = boldLeadOf(development) ?? firstSentenceOf(development);
  const sentence = words.replace(/[.:]$/, "");
  const clause = /^[^,;]{24,}?(?=[,;] )/u.exec(sentence)?.[0] ?? sentence;
  if (clause.length <= LONGEST_TITLE) return clause;
  return `${clause.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "")} …`;
}

function namePoints(developments: readonly string[]): readonly string[] {
  const make = createIdMaker(RESERVED_IDS);
  return developments.map((development) =>
    formatPoint(development, make(plainDevelopment(development), "point")),
  );
}
