import * as z from "zod";
import type { Instant } from "../time/instant.ts";
import { groupOf } from "./group-of.ts";
import type { Html } from "./html.ts";
import type { InternalLink } from "./internal-link.ts";
import { lineOfText } from "./line-of-text.ts";
import { idList } from "./recap-source.ts";

/** Where a running story stands. */
export type EventState = "upcoming" | "live" | "ended";

/** The front matter of an event as it is typed. */
export const eventSourceSchema = groupOf({
  title: lineOfText,
  summary: lineOfText.optional(),
  state: z.enum(["upcoming", "live", "ended"]).optional(),
  start: lineOfText.optional(),
  end: lineOfText.optional(),
  places: idList.default([]),
  people: idList.default([]),
  "moved-from": idList.default([]),
});

/** A checked event: a running story that recaps belong to. */
export interface Event {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly state: EventState | undefined;
  readonly start: EventBound | undefined;
  readonly end: EventBound | undefined;
  readonly placeIds: readonly string[];
  readonly personIds: readonly string[];
  /** Old addresses of its page, the first address first. */
  readonly movedFrom: readonly string[];
  readonly html: Html;
  readonly links: readonly InternalLink[];
  /** The images that the body and the front matter show, by their path in the content folder. */
  readonly images: readonly string[];
}

/** When an event starts or ends. A bound given as a day alone counts from the day's first instant to its last. */
export interface EventBound {
  readonly at: Instant;
  readonly isWholeDay: boolean;
}
