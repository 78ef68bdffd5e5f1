import type { Settings } from "../../content/settings.ts";
import type { SiteRecap } from "../../model/site.ts";
import { firstAddressOf } from "../../model/first-address-of.ts";
import { absoluteUrl } from "../../model/urls.ts";
import { dayAt, nextDay } from "../../time/day.ts";
import { formatDay } from "../../time/format-day.ts";
import { latestOf } from "../../time/instant.ts";
import { formatPairedClock } from "../../time/paired-clock.ts";
import { recapId } from "../feeds/entry-id.ts";
import {
  formatDate,
  formatUtc,
  property,
  renderCalendar,
  textProperty,
  type CalendarPart,
} from "./calendar.ts";
import type { ExportSource } from "./export-source.ts";

/**
 * An event as a calendar (RFC 5545, with the names of RFC 7986): the event itself where it has a start, and each of its recaps,
 * the oldest first, at its instant in UTC. The ids are permanent. `DTSTAMP`, which in a calendar without a method says when an
 * entry was last revised, is when the news in it last changed: nothing in here depends on when the site was built.
 */
export function renderEventCalendar(source: ExportSource): string {
  const { event, recaps, settings } = source;
  const { title, words, url } = settings;
  const name = words.feeds.eventTitle(event.title, title);
  const itself = describeEvent(source);
  return renderCalendar({
    name: "VCALENDAR",
    properties: [
      property("VERSION", "2.0"),
      property("PRODID", "-//Dateline//Dateline//EN"),
      property("CALSCALE", "GREGORIAN"),
      textProperty("NAME", name),
      textProperty("X-WR-CALNAME", name),
      textProperty("DESCRIPTION", event.summary ?? words.feeds.eventDescription(event.title)),
      property("URL", absoluteUrl(event.url, url)),
    ],
    parts: [
      ...(itself === undefined ? [] : [itself]),
      ...recaps.toReversed().map((recap) => describeRecap(recap, settings)),
    ],
  });
}

/** The event itself: whole days where its file names days, else from instant to instant. Nothing where it has no start. */
function describeEvent({ event, recaps, settings }: ExportSource): CalendarPart | undefined {
  const { start, end, title, summary, places, url } = event;
  if (start === undefined) return undefined;
  const [zone] = settings.clockwork.zones;
  const isOfDays = start.isWholeDay && end?.isWholeDay !== false;
  const revisedAt = latestOf(recaps.map(({ modifiedAt }) => modifiedAt)) ?? start.at;
  return {
    name: "VEVENT",
    properties: [
      textProperty("UID", absoluteUrl(firstAddressOf(event), settings.firstUrl)),
      property("DTSTAMP", formatUtc(revisedAt)),
      ...(isOfDays
        ? [
            property("DTSTART;VALUE=DATE", formatDate(dayAt(start.at, zone))),
            // Calendars name the day after the last.
            property("DTEND;VALUE=DATE", end && formatDate(nextDay(dayAt(end.at, zone)))),
          ]
        : [property("DTSTART", formatUtc(start.at)), property("DTEND", end && formatUtc(end.at))]),
      textProperty("SUMMARY", title, settings.language),
      textProperty("DESCRIPTION", summary, settings.language),
      textProperty("LOCATION", places.map(({ name }) => name).join(", ") || undefined),
      property("URL", absoluteUrl(url, settings.url)),
      property("TRANSP", "TRANSPARENT"),
    ],
  };
}

function describeRecap(recap: SiteRecap, settings: Settings): CalendarPart {
  const { words, clockwork, url, firstUrl } = settings;
  const language = recap.lang ?? settings.language;
  const day = formatDay(recap.day, "long", words.clock);
  const clocks = words.clock.dated(formatPairedClock(recap.clock, clockwork), day);
  const leads = recap.leads.map(({ lead }) => words.exports.item(lead));
  return {
    name: "VEVENT",
    properties: [
      textProperty("UID", recapId(recap, firstUrl)),
      property("DTSTAMP", formatUtc(recap.modifiedAt)),
      property("DTSTART", formatUtc(recap.publishedAt)),
      textProperty("SUMMARY", recap.title, language),
      textProperty("DESCRIPTION", [clocks, ...leads].join("\n"), language),
      property("URL", absoluteUrl(recap.url, url)),
      property("TRANSP", "TRANSPARENT"),
    ],
  };
}
