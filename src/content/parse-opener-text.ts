import type { Clockwork } from "../time/clockwork.ts";
import { formatOpener } from "../time/format-opener.ts";
import type { Instant } from "../time/instant.ts";
import { parseOpener } from "../time/parse-opener.ts";
import { verifyOpener } from "../time/verify-opener.ts";
import type { ZonePair } from "../time/zone.ts";
import { typeset } from "./markdown/typography.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Opener } from "./recap.ts";
import { correctLine, quotedLineAt, type SourceFile } from "./source-file.ts";

/** A hand-typed opener as it stands in a file. */
export interface TypedOpener {
  readonly text: string;
  readonly source: SourceFile;
  readonly offset: number;
}

/** A hand-typed opener, verified against the recap's time. Where only the opener is typed, `recapLine` follows it. */
export function parseOpenerText(
  { text, source, offset }: TypedOpener,
  instant: Instant,
  { clockwork, recapLine }: { clockwork: Clockwork; recapLine: string },
): Opener | Problem {
  const replace = (sentence: string, right: string): string => {
    const wrong = findTyped(quotedLineAt(source, offset), sentence) ?? sentence;
    return correctLine(source, offset, { wrong, right });
  };
  const reading = parseOpener(text, clockwork.zones);
  if (reading === undefined)
    return problemAt(source, offset, {
      rule: "opener-without-clock",
      message: "The opener states no clock, such as “10.30pm in Kyiv and Moscow”.",
      writeInstead: [replace(text, formatOpener(instant, clockwork)), "opener: false"],
    });
  const wrong = verifyOpener(text, instant, clockwork);
  if (wrong !== undefined)
    return problemAt(source, offset, {
      rule: "wrong-opener",
      message: wrong.message,
      writeInstead: wrong.writeInstead.map((right) => replace(reading.sentence, right)),
    });
  const rest = reading.rest === "" ? recapLine : reading.rest;
  return { sentence: typeset(reading.sentence), recapLine: typeset(rest) };
}

/** What `line` has for `sentence`, which it may write with plain quotation marks, dashes and emphasis. */
function findTyped(line: string, sentence: string): string | undefined {
  // The line may write a mark by two characters, so that it is no shorter.
  if (sentence.length > line.length) return undefined;
  const forms = [...sentence].map((character) => {
    if (/[’‘']/.test(character)) return "(?:''|[’‘'])";
    if (/[“”"]/.test(character)) return String.raw`\\?[“”"]`;
    return character === " " ? String.raw`\s+` : RegExp.escape(character);
  });
  return new RegExp(forms.join("[*_]*"), "u").exec(line)?.[0];
}

// The words that may stand before the clock of an opener: “It’s now just coming up to 10.30pm”.
const WORD =
  "now|just|very|nearly|almost|approaching|coming|up|to|before|shortly|after|gone|past|around|about|roughly|approximately";
const CLOCK = String.raw`(?:\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m|\d{1,2}:\d{2}|midnight|midday|noon)\b`;
const OPENER = new RegExp(`^It(?:['’]s| is) (?:(?:${WORD}) )*${CLOCK}`);

/** Whether a body's first paragraph is the opener that an editor typed by hand: “It’s nearly 10.30pm in Kyiv …”. */
export function isOpenerParagraph(text: string, zones: ZonePair): boolean {
  return OPENER.test(text) && parseOpener(text, zones) !== undefined;
}
