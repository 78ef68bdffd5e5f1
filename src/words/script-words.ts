import type { PluralForms } from "./create-pluraliser.ts";

/**
 * What scripts say in the browser, as data: scripts hold no words. A name in braces, such as `{count}`, stands for what a script puts
 * in its place. What is counted has a form for each way in which the language counts.
 */
export interface ScriptWords {
  /** The name of the notices that lie over the foot of the window. */
  readonly notices: string;
  readonly close: string;
  /** What there is that the page does not show yet: as an announcement, on the button that shows it, and on the one that reloads. */
  readonly news: PluralForms;
  readonly showNews: PluralForms;
  readonly reloadForNews: PluralForms;
  /** What was put into the page. */
  readonly shown: PluralForms;
  /** At a point that was marked as new, and the ways from one to the next. */
  readonly isNew: string;
  readonly firstNew: string;
  readonly nextNew: string;
  /** What is new since the last visit; `{when}` is a day and both clocks. */
  readonly sinceVisit: PluralForms;
  /** Older recaps that were updated or corrected since: alone, after what is new, and before the title of each. */
  readonly changedSince: PluralForms;
  readonly alsoChanged: PluralForms;
  readonly changed: string;
  /** A day and the clocks on it; the day is `today`, or `onDay` with the name of a weekday or a date. */
  readonly when: string;
  readonly today: string;
  readonly onDay: string;
  readonly visitsNote: string;
  readonly forgetVisits: string;
  readonly visitsForgotten: string;
  /** The button that adds the reader’s own clock, and that clock beside others; `{weekday}` where its day is another. */
  readonly addMyTime: string;
  readonly myTime: string;
  readonly myTimeOnDay: string;
  /** From when a page is that is shown without a connection. */
  readonly asOf: string;
  /** What the page for readers without a connection lists. */
  readonly kept: PluralForms;
}

/** The page that is shown where there is no connection, whose list a script makes. */
export interface OfflineWords {
  readonly title: string;
  readonly heading: string;
  readonly about: string;
  readonly nothingKept: string;
}
