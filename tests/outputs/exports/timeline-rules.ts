import * as z from "zod";

/*
 * What TimelineJS 3 documents of its JSON at https://timeline.knightlab.com/docs/json-format.html, in our own words, as far as
 * we use it. Its package has no schema, and its own reader wants a browser.
 */
const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  hour: z.int().min(0).max(23),
  minute: z.int().min(0).max(59),
});
const text = z.strictObject({ headline: z.string().min(1), text: z.string().min(1) });
const title = z.strictObject({
  unique_id: z.string().regex(/^[\w-]+$/),
  text,
  autolink: z.literal(false),
});
const slide = title.extend({ start_date: date, display_date: z.string().min(1) });

/** A timeline whose slides have names of their own and come in the order of their dates. */
export const timelineRules = z
  .strictObject({ title, events: z.array(slide).min(1) })
  .refine(({ events }) => new Set(events.map((each) => each.unique_id)).size === events.length)
  .refine(({ events }) => {
    const dates = events.map(({ start_date: { year, month, day, hour, minute } }) =>
      Date.UTC(year, month - 1, day, hour, minute),
    );
    return dates.every((each, index) => index === 0 || each >= (dates[index - 1] ?? 0));
  });
