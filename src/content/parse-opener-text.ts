import type { Clockwork } from "../time/clockwork.ts";
import type { Instant } from "../time/instant.ts";
import { parseOpener } from "../time/parse-opener.ts";
import { verifyOpener } from "../time/verify-opener.ts";
import { typeset } from "./markdown/typography.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { ZonePair } from "../time/zone.ts";
import type { Opener } from "./recap.ts";
import { lineAt, type SourceFile } from "./source-file.ts";

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
  const reading = parseOpener(text, clockwork.zones);
  if (reading === undefined)
    return problemAt(source, offset, {
      rule: "opener-without-clock",
      message: "The opener states no clock, such as “10.30pm in Kyiv and Moscow”.",
      writeInstead: ["opener: false"],
    });
  const wrong = verifyOpener(text, instant, clockwork);
  if (wrong !== undefined)
    return problemAt(source, offset, {
      rule: "wrong-opener",
      message: wrong.message,
      writeInstead: wrong.writeInstead.map((right) =>
        lineAt(source, offset).replace(reading.sentence, right),
      ),
    });
  const rest = reading.rest === "" ? recapLine : reading.rest;
  return { sentence: typeset(reading.sentence), recapLine: typeset(rest) };
}

/** Whether a body's first paragraph is the opener that an editor typed by hand: “It’s nearly 10.30pm in Kyiv …”. */
export function isOpenerParagraph(text: string, zones: ZonePair): boolean {
  if (!/^It(?:['’]s| is) /.test(text)) return false;
  const reading = parseOpener(text, zones);
  return reading !== undefined && text.indexOf(reading.sentence) === 0;
}
