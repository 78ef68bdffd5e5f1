/** The words of feeds, in English. */
export const feedWords = {
  eventFeed: (event: string, site: string): string => `${event} – ${site}`,
  eventDescription: (event: string): string => `Recaps of ${event}`,
  siteDescription: (site: string): string => `Recaps of ${site}`,
  correctionsFeed: (site: string): string => `Corrections – ${site}`,
  correctionsDescription: (site: string): string => `What ${site} got wrong, and what is right`,
  correctionOf: (recap: string): string => `Correction: ${recap}`,
  corrected: "Corrected",
  correctionIn: "In:",
  corrections: "Corrections",
  correctedPoint: "The corrected point",
  sources: "Sources",
  updated: "Updated",
  linkToPoint: "Link to this point",
} as const;
