import * as z from "zod";
import { isBlank } from "./is-blank.ts";

const LONGEST = 5000;
/** A text with something to be seen in it, on one line, without white space around it. */
export const lineOfText = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST, { error: `must have no more than ${LONGEST} characters.` })
  // What is empty has been told of.
  .refine((text) => text === "" || !isBlank(text), {
    error: "must have something that can be seen.",
  })
  .overwrite((text) => (text.includes("\n") ? text.replaceAll(/\s*\n\s*/g, " ") : text));
