import { createLister } from "./create-lister.ts";
import { createPluraliser } from "./create-pluraliser.ts";
import { enGbClock } from "./en-gb-clock.ts";
import { enGbEntities } from "./en-gb-entities.ts";
import { enGbEvent, enGbRhythm } from "./en-gb-events.ts";
import { enGbRecap } from "./en-gb-recap.ts";
import { enGbHistory } from "./en-gb-history.ts";
import { enGbExports } from "./en-gb-exports.ts";
import { enGbSearch } from "./en-gb-search.ts";
import { enGbScripts } from "./en-gb-scripts.ts";
import { enGbSources } from "./en-gb-sources.ts";
import type { Words } from "./words.ts";

const pluralise = createPluraliser("en-GB");
const list = createLister("en-GB");

const BEGIN_WITH = "Recaps keep their addresses for good, so the link may be mistyped. Begin with ";

/** The site’s words in British English. */
export const enGb: Words = {
  clock: enGbClock,
  site: {
    skip: "Skip to the content",
    navigation: "Site",
    latest: "Latest",
    documentTitle: (page, site) => `${page} – ${site}`,
    clocksNote: (primary, companion, tzdata) =>
      `Times are given in ${primary.label} and in ${companion.label}. Days are those of ${primary.label}. ` +
      `Clock changes follow the tz database, version ${tzdata}.`,
  },
  home: {
    noRecap: "No recap has been published yet",
    liveEvents: "Live events",
    noLiveEvent: "No event is live now.",
    lastRecap: (clock) => ["Last recap ", clock],
    allEvents: "All events",
    allRecapsOf: (year) => `All recaps of ${year}`,
    others: "More recaps",
  },
  notFound: {
    title: "No such page",
    heading: "There is no page at this address",
    beginWith: (latest, events) => [BEGIN_WITH, latest, ", ", events, "."],
    beginWithYear: (latest, events, year) => [BEGIN_WITH, latest, ", ", events, " or ", year, "."],
    latestRecap: "the latest recap",
    events: "the events",
    recapsOf: (year) => `the recaps of ${year}`,
  },
  recap: enGbRecap,
  event: enGbEvent,
  rhythm: enGbRhythm,
  map: {
    shows: (places) => `Map with ${places}`,
    source: "Map: Natural Earth, Visionscarto",
  },
  lists: {
    pages: "Pages of this list",
    older: "Older recaps",
    newer: "Newer recaps",
    newest: "Newest recaps",
    pageTitle: (event, number) => `${event}, page ${number}`,
    pageHeading: (event, number) => `${event}, page ${number} from the oldest`,
  },
  archive: {
    archive: "Archive",
    noRecap: "No recap has been published yet.",
    days: "Days",
    previousDay: (day) => `Previous day with recaps: ${day}`,
    nextDay: (day) => `Next day with recaps: ${day}`,
    dayNote: ({ label }) => `The day by the calendar of ${label}.`,
    count: (recaps) => `${recaps} ${pluralise(recaps, { one: "recap", other: "recaps" })}`,
    shading: (most) =>
      `The stronger the shade of a day, the more recaps: ${most} on the busiest. The same as lists below.`,
  },
  corrections: {
    corrections: "Corrections",
    correction: "Correction",
    corrected: (clock) => ["Corrected ", clock],
    entry: (clock, text) => [clock, `: ${text}`],
    correctedPoint: "The corrected point",
    none: "No correction has been needed so far.",
    howWeCorrect: "How we correct",
    line: (clock, text) => `Correction, ${clock}: ${text}`,
  },
  sources: enGbSources,
  history: enGbHistory,
  entities: enGbEntities,
  authors: {
    authors: "Authors",
    recapsBy: (name) => `Recaps by ${name}`,
  },
  feeds: {
    follow: "Follow",
    atom: "Atom",
    rss: "RSS",
    jsonFeed: "JSON Feed",
    inFormat: (title, format) => `${title} (${format})`,
    siteDescription: (site) => `Recaps of ${site}`,
    eventTitle: (event, site) => `${event} – ${site}`,
    eventDescription: (event) => `Recaps of ${event}`,
    correctionsTitle: (site) => `Corrections – ${site}`,
    correctionsDescription: (site) => `What ${site} got wrong, and what is right`,
    correctionTitle: (recap) => `Correction to “${recap}”`,
    correctionOf: (recap, clock) => ["In ", recap, ". Corrected ", clock, "."],
    linkToPoint: "Link to this point",
  },
  exports: enGbExports,
  page: {
    permanentAddress: "Permanent address",
    builtFrom: (commit, isModified) =>
      isModified
        ? ["Built from commit ", commit, " with changes since"]
        : ["Built from commit ", commit],
    provenance: (digest, tzdata) => `Source file ${digest}, tz database ${tzdata}`,
    shareImage: (title, when) => `${title}. ${when}`,
    more: "More",
  },
  search: enGbSearch,
  offline: {
    title: "Without a connection",
    heading: "There is no connection",
    about:
      "The page that you asked for is not kept in this browser. Others are: the newest recaps, and pages that you have seen lately.",
    nothingKept: "No page is kept yet.",
  },
  scripts: enGbScripts,
  list,
};
