import type { Rule } from "./rule.ts";
import { attribution } from "./rules/attribution.ts";
import { avoidedName } from "./rules/avoided-name.ts";
import { clockStyle } from "./rules/clock-style.ts";
import { doubleWord } from "./rules/double-word.ts";
import { longPoint } from "./rules/long-point.ts";
import { longTitle } from "./rules/long-title.ts";
import { quotationMarks } from "./rules/quotation-marks.ts";
import { relativeDay } from "./rules/relative-day.ts";
import { twelveAm } from "./rules/twelve-am.ts";

/** Every rule of house style, in the order in which they are listed. */
export const STYLE_RULES: readonly Rule[] = [
  quotationMarks,
  twelveAm,
  clockStyle,
  avoidedName,
  doubleWord,
  attribution,
  relativeDay,
  longTitle,
  longPoint,
];
