import type { Settings } from "../../content/settings.ts";
import type { SiteEvent, SiteRecap } from "../../model/site.ts";

/** What of an event its exports say beside its recaps. */
export type ExportedEvent = Pick<
  SiteEvent,
  "url" | "movedFrom" | "title" | "summary" | "start" | "end" | "places" | "file"
>;

/** What the exports of an event are made from: all of its recaps, newest first. */
export interface ExportSource {
  readonly event: ExportedEvent;
  readonly recaps: readonly SiteRecap[];
  readonly settings: Settings;
}
