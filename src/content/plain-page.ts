import { groupOf } from "./group-of.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import { lineOfText } from "./line-of-text.ts";

/** The front matter of a plain page as it is typed. */
export const plainPageSourceSchema = groupOf({
  title: lineOfText,
  summary: lineOfText.optional(),
});

/** A checked page of its own, such as “about”: `/about/`. */
export interface PlainPage {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly html: Html;
  readonly links: readonly InternalLink[];
  /** The images that the body shows, by their path in the content folder. */
  readonly images: readonly string[];
}
