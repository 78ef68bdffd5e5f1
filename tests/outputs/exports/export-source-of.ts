import type { ExportSource } from "../../../src/outputs/exports/export-source.ts";
import type { Site } from "../../../src/model/site.ts";
import { eventOf } from "../../model/content-of.ts";

/** What the exports of the event `id` of `site` are made from. */
export function exportSourceOf(site: Site, id = "talks"): ExportSource {
  const event = eventOf(site, id);
  return { event, recaps: event.recaps, settings: site.settings };
}
