import { findNearest } from "./did-you-mean.ts";

/** The zone of the tz database that `typed` most likely means: that of a city named so, else the one spelt most nearly so. */
export function findNearestZone(typed: string): string | undefined {
  // Node lists Kyiv under the name that the tz database has given up.
  const ids = Intl.supportedValuesOf("timeZone").map((id) =>
    id === "Europe/Kiev" ? "Europe/Kyiv" : id,
  );
  const city = `/${typed.replaceAll(" ", "_").toLowerCase()}`;
  return ids.find((id) => id.toLowerCase().endsWith(city)) ?? findNearest(typed, ids);
}
