import { createPluraliser } from "./create-pluraliser.ts";
import type { EventWords, RhythmWords } from "./event-words.ts";

const pluralise = createPluraliser("en-GB");

/** The words of events in British English. */
export const enGbEvent: EventWords = {
  events: "Events",
  ended: (day) => `Ended${day === undefined ? "" : ` ${day}`}: as it happened`,
  upcoming: (day) => (day === undefined ? "Not begun" : `Begins ${day}`),
  liveWithoutRecap: "Live: no recap yet",
  live: (lastRecap) => ["Live: last recap ", lastRecap],
  coveredSince: (first) => ["First recap ", first],
  covered: (first, last) => ["Recaps from ", first, " to ", last],
};

/** The words around the picture of an event’s rhythm in British English. */
export const enGbRhythm: RhythmWords = {
  caption: (later) =>
    `Points a day; below, each recap and correction${
      later === 0
        ? ""
        : `, but for ${later} ${pluralise(later, { one: "correction", other: "corrections" })} made later`
    }`,
  inFigures: "The same in figures",
  days: (first, last) => `${first} to ${last}`,
  count: ({ points, recaps, corrections }) =>
    [
      ...(recaps === 0
        ? []
        : [
            `${points} ${pluralise(points, { one: "point", other: "points" })} in ` +
              `${recaps} ${pluralise(recaps, { one: "recap", other: "recaps" })}`,
          ]),
      ...(corrections === 0
        ? []
        : [
            `${corrections} ${pluralise(corrections, { one: "correction", other: "corrections" })}`,
          ]),
    ].join(", "),
};
