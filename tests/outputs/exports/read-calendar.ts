import ICAL from "ical.js";

/** An entry of a calendar as `ical.js`, which shares no code with us, reads it. Times are as the file writes them, in ISO 8601. */
export interface ReadEntry {
  readonly uid: string;
  readonly stamp: string;
  readonly start: string;
  readonly end: string | undefined;
  readonly summary: string;
  readonly language: string | undefined;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly url: string;
}

/** The properties of a calendar by their names, and its entries in their order. Throws where `text` is no calendar. */
export function readCalendar(text: string): {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly entries: readonly ReadEntry[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const properties = calendar.getAllProperties();
  return {
    properties: Object.fromEntries(
      properties.map((property) => [property.name, property.getFirstValue()]),
    ),
    entries: calendar.getAllSubcomponents("vevent").map(readEntry),
  };
}

function readEntry(entry: InstanceType<typeof ICAL.Component>): ReadEntry {
  const valueOf = (name: string): string | undefined =>
    entry.getFirstPropertyValue(name)?.toString();
  const summary = entry.getFirstProperty("summary");
  return {
    uid: valueOf("uid") ?? "",
    stamp: valueOf("dtstamp") ?? "",
    start: valueOf("dtstart") ?? "",
    end: valueOf("dtend"),
    summary: valueOf("summary") ?? "",
    language: summary?.getFirstParameter("language"),
    description: valueOf("description"),
    location: valueOf("location"),
    url: valueOf("url") ?? "",
  };
}
