import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

/** The recaps, as a content collection with checked front matter. */
export const collections = {
  recaps: defineCollection({
    loader: glob({ pattern: "**/*.md", base: "./recaps" }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date(),
      slug: z.string(),
      events: z.array(z.string()),
      days: z.array(z.string()),
    }),
  }),
};
