import type { Day } from "../time/day.ts";
import type { Instant } from "../time/instant.ts";
import { parseTime } from "../time/parse-time.ts";
import { isTimeProblem } from "../time/time-problem.ts";
import type { ZonePair } from "../time/zone.ts";
import { UsageError } from "./exit-code.ts";

/** `--time` as an instant: a whole time, or a time of day on `day`, in the primary zone where it names none. */
export function readTimeOption(text: string, day: Day, zones: ZonePair): Instant {
  const isClock = /^\d{1,2}[:.]\d{2}\b/.test(text);
  const isBare = isClock && /^\d{1,2}[:.]\d{2}$/.test(text.trim());
  const whole = isClock ? `${day} ${text}${isBare ? ` ${zones[0].label}` : ""}` : text;
  const result = parseTime(whole, zones);
  if (!isTimeProblem(result)) return result;
  const hint = result.writeInstead.map((instead) => `--time "${instead}"`).join(" or ");
  throw new UsageError(`${result.message} Write ${hint}`);
}
