import type { Instant } from "../time/instant.ts";
import { parseTime } from "../time/parse-time.ts";
import { isTimeProblem } from "../time/time-problem.ts";
import type { ZonePair } from "../time/zone.ts";
import { problemAt, type Problem } from "./problem.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** A time as it stands in a file. */
export interface TypedTime {
  readonly text: string;
  readonly source: SourceFile;
  /** Tells where; asked only where something is wrong, because finding the place is work. */
  readonly offset: () => number;
}

/** The instant of a typed time; what is wrong with it becomes a problem at its place, with the whole line to write instead. */
export function parseInstant(typed: TypedTime, zones: ZonePair): Instant | Problem {
  const result = parseTime(typed.text, zones);
  if (!isTimeProblem(result)) return result;
  const { text, source } = typed;
  const offset = typed.offset();
  return problemAt(source, offset, {
    rule: "time",
    message: result.message,
    writeInstead: result.writeInstead.map((right) =>
      correctLine(source, offset, { wrong: text, right }),
    ),
  });
}

/** Whether reading a value gave a problem. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === "object" && result !== null && "rule" in result && "line" in result;
}
