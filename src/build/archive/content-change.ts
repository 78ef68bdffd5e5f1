/** How a file of the content differs from what was known of it. */
export type ContentChange = "new" | "edited" | "deleted";
