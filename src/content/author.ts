import * as z from "zod";
import { groupOf } from "./group-of.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import { lineOfText } from "./line-of-text.ts";
import { idList } from "./recap-source.ts";

/** The front matter of an author as it is typed. */
export const authorSourceSchema = groupOf({
  name: lineOfText,
  role: lineOfText.optional(),
  kind: z.enum(["person", "desk"]).default("desk"),
  "moved-from": idList.default([]),
});

/** Whether an author is one person or a part of the newsroom. */
export type AuthorKind = z.output<typeof authorSourceSchema>["kind"];

/** A checked author: a person or a desk that signs recaps. */
export interface Author {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly kind: AuthorKind;
  /** Old addresses of its page, the first address first. */
  readonly movedFrom: readonly string[];
  readonly html: Html;
  readonly links: readonly InternalLink[];
  /** The images that the body shows, by their path in the content folder. */
  readonly images: readonly string[];
}
