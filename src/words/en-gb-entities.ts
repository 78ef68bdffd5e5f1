import type { EntityWords } from "./entity-words.ts";

/** The words of people, places and organisations in British English. */
export const enGbEntities: EntityWords = {
  people: "People",
  places: "Places",
  organisations: "Organisations",
  allMentionsOf: (name) => `All mentions of ${name}`,
  alsoWritten: "Also written",
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  noMention: "No recap names it yet.",
  position: (latitude, longitude) =>
    `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "south" : "north"}, ` +
    `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "west" : "east"}`,
  clocksOf: (zone) => `Its clocks follow the zone ${zone}.`,
  mentioned: (recaps, first, last) => [
    `Named in ${recaps} recaps, first on `,
    first,
    ", last on ",
    last,
    ".",
  ],
  mentionedOnce: (recap) => ["Named in one recap, on ", recap, "."],
  busiestMonth: (month) => `Most in ${month}.`,
  namedWith: "Most often in the same recaps:",
  inThisRecap: "Who and where in this recap",
  backToText: "Back to the text",
};
