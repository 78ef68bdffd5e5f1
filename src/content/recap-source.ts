import * as z from "zod";
import { groupOf } from "./group-of.ts";
import { findNearestLanguage, isLanguageTag } from "./language-tag.ts";
import { lineOfText as text } from "./line-of-text.ts";
import { textOfForm } from "./text-of-form.ts";

/** A list of ids; a single id may stand without brackets. */
export const idList = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(text),
);

/** A language as HTML names it. */
export const languageTag = textOfForm({
  isRight: isLanguageTag,
  message: "must be a language tag such as uk or en-GB.",
  nearest: findNearestLanguage,
});

/** The front matter of a recap as it is typed: times and ids are still text. */
export const recapSourceSchema = groupOf({
  title: text,
  time: text,
  events: z.preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(text).min(1),
  ),
  authors: idList.default([]),
  slug: text.optional(),
  opener: z.union([text, z.literal(false)], "must be the opener's text, or false.").optional(),
  updated: text.optional(),
  summary: text.optional(),
  lang: languageTag.optional(),
  draft: z.boolean().default(false),
  pinned: z.boolean().default(false),
  publish: text.optional(),
  unpublish: text.optional(),
  withdrawn: groupOf({ time: text, text }).optional(),
  aliases: idList.default([]),
  minor: z.union([z.boolean(), text], "must be true, or the time of the edit.").optional(),
  image: groupOf({
    src: text,
    alt: z.string(),
    caption: text.optional(),
    credit: text.optional(),
  }).optional(),
  sources: z
    .array(
      groupOf({
        publisher: text,
        title: text.optional(),
        url: text.optional(),
        archived: text.optional(),
        seen: text.optional(),
        point: text.optional(),
        excerpt: text.optional(),
      }),
    )
    .default([]),
  corrections: z.array(groupOf({ time: text, point: text.optional(), text })).default([]),
  removed: z.array(groupOf({ point: text, time: text, text })).default([]),
});

/** A recap's front matter with every field of the right kind, and nothing looked up yet. */
export type RecapSource = z.output<typeof recapSourceSchema>;
