import type { Settings } from "../../content/settings.ts";
import type { SiteRecap } from "../../model/site.ts";
import { absoluteUrl } from "../../model/urls.ts";
import { formatDay } from "../../time/format-day.ts";
import { formatPairedClock } from "../../time/paired-clock.ts";
import { renderJson } from "../json.ts";
import { asMarkup } from "../xml.ts";
import type { ExportSource } from "./export-source.ts";
import { renderTimelineText, renderTimelineTitle } from "./timeline-text.tsx";

/**
 * An event as TimelineJS 3 reads it (https://timeline.knightlab.com/docs/json-format.html): its title, and each of its recaps,
 * the oldest first. Dates are those of the primary zone's clock; what readers see of them are both clocks. All texts are markup.
 */
export function renderTimeline({ event, recaps, settings }: ExportSource): string {
  const address = absoluteUrl(event.url, settings.url);
  return renderJson({
    title: {
      unique_id: nameOf(event.url),
      text: {
        headline: asMarkup(event.title),
        text: renderTimelineTitle(event.summary, address),
      },
      autolink: false,
    },
    events: recaps.toReversed().map((recap) => describeRecap(recap, settings)),
  });
}

function describeRecap(recap: SiteRecap, { words, clockwork, url }: Settings): object {
  const { year, month, day, hour, minute } = recap.clock.faces[0].wall;
  const clocks = formatPairedClock(recap.clock, clockwork);
  return {
    unique_id: nameOf(recap.url),
    start_date: { year, month, day, hour, minute },
    display_date: asMarkup(words.clock.dated(clocks, formatDay(recap.day, "long", words.clock))),
    text: {
      headline: asMarkup(recap.title),
      text: renderTimelineText(recap, absoluteUrl(recap.url, url)),
    },
    autolink: false,
  };
}

/** A name for what stands at `url` that no other address has, without slashes: `2025-05-15-slug`. */
function nameOf(url: string): string {
  return url.slice(1, -1).replaceAll("/", "-");
}
