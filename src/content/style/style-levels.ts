import * as z from "zod";
import { groupOf } from "../group-of.ts";

const level = z.enum(["error", "warning", "note", "off"]).optional();

/** The rules of house style, with the levels that `site.yaml` gives them in place of their own. */
export const styleLevelsSchema = groupOf({
  "quotation-marks": level,
  "twelve-am": level,
  "clock-style": level,
  "avoided-name": level,
  "double-word": level,
  attribution: level,
  "relative-day": level,
  "long-title": level,
  "long-point": level,
});

/** The levels that a site gives to rules. */
export type StyleLevels = z.output<typeof styleLevelsSchema>;

/** The name of a rule of house style. */
export type RuleId = keyof StyleLevels;

/** The level of a rule: that of its remarks, or `off` where it is not looked at. */
export type RuleLevel = NonNullable<StyleLevels[RuleId]>;
