import type { Document } from "../parse-document.ts";
import { problemAt, type Problem } from "../problem.ts";
import type { RecapSource } from "../recap-source.ts";
import { correctLine } from "../source-file.ts";
import { isWrongMark, parseClockMark } from "./parse-clock-mark.ts";
import { sayClock } from "./say-clock.ts";
import type { ClockSetting } from "./set-clocks.ts";

const MARK = /:time\[([^[\]]*)\](\{[^{}\n]*\})?/;

/** The marked clocks in the title and the summary of a recap, which are plain text: each with the words to write. */
export function refuseMarksIn(
  { source, data, at }: Pick<Document<RecapSource>, "source" | "data" | "at">,
  { clockwork, written }: ClockSetting,
): readonly Problem[] {
  return (["title", "summary"] as const).flatMap((field) => {
    const match = MARK.exec(data[field] ?? "");
    if (match === null) return [];
    const [wrong, text = "", braces] = match;
    const moment = parseClockMark(
      { written: wrong, text, braces },
      { zones: clockwork.zones, written },
    );
    const right = isWrongMark(moment) ? text : sayClock(moment, clockwork);
    return [
      problemAt(source, at(field), {
        rule: "clock-mark",
        message: `A ${field} is plain text, and takes no marked clock: write both clocks in it.`,
        writeInstead: [correctLine(source, at(field), { wrong, right })],
      }),
    ];
  });
}
