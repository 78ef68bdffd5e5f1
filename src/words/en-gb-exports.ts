import { createLister } from "./create-lister.ts";
import type { ExportWords } from "./export-words.ts";

const list = createLister("en-GB");

/** The words of exports in British English. */
export const enGbExports: ExportWords = {
  event: (files) => ["This event as ", ...list(files), "."],
  calendar: "calendar",
  table: "table",
  timeline: "timeline",
  item: (lead) => `– ${lead}`,
  columns: {
    event: "Event",
    recap: "Recap",
    recapUrl: "Recap’s address",
    pointUrl: "Point’s address",
    utc: "Time in UTC",
    local: ({ label }) => `Time in ${label}`,
    lead: "Lead",
    text: "Text",
    corrected: "Corrected",
  },
  yes: "yes",
  no: "no",
};
