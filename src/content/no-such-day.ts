import type { TypedTime } from "./parse-instant.ts";
import { problemAt, type Problem } from "./problem.ts";
import { correctLine } from "./source-file.ts";

/** The problem of a text that has the form of a day which no calendar has; `undefined` for one of another form. */
export function describeNoDay({ text, source, offset }: TypedTime): Problem | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0] = text.split("-").map(Number);
  const inYear = Math.min(Math.max(month, 1), 12);
  const right = new Date(Date.UTC(year, inYear, 0)).toISOString().slice(0, 10);
  const at = offset();
  return problemAt(source, at, {
    rule: "time",
    message: `The calendar has no ${text}.`,
    writeInstead: [correctLine(source, at, { wrong: text, right })],
  });
}
