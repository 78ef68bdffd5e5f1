import type { Html } from "../src/content/html.ts";
import { UNVERIFIED_MARK } from "../src/content/sources/mark-unverified.ts";
import type { Words } from "../src/words/words.ts";

/** `html` with words behind each quotation that is in no excerpt of its sources. */
export function showUnverified(html: Html, { sources }: Pick<Words, "sources">): Html {
  if (!html.includes(UNVERIFIED_MARK)) return html;
  const said = UNVERIFIED_MARK.split("><").join(`>${sources.unverified}<`);
  return html.split(UNVERIFIED_MARK).join(said) as Html;
}
