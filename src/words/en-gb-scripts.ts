import type { ScriptWords } from "./script-words.ts";

/** What scripts say, in British English. */
export const enGbScripts: ScriptWords = {
  notices: "Notices",
  close: "Close",
  news: { one: "{count} new point", other: "{count} new points" },
  showNews: { one: "{count} new point: show it", other: "{count} new points: show them" },
  reloadForNews: {
    one: "{count} new point: reload the page",
    other: "{count} new points: reload the page",
  },
  shown: { one: "{count} new point is marked.", other: "{count} new points are marked." },
  isNew: "New",
  firstNew: "First new point",
  nextNew: "Next new point",
  sinceVisit: {
    one: "{count} new point since you were here {when}",
    other: "{count} new points since you were here {when}",
  },
  changedSince: {
    one: "{count} recap changed since you were here {when}",
    other: "{count} recaps changed since you were here {when}",
  },
  alsoChanged: { one: "; {count} older recap changed", other: "; {count} older recaps changed" },
  changed: "Changed:",
  when: "{day}, {clock}",
  today: "today",
  onDay: "on {day}",
  visitsNote:
    "When you were here is kept in this browser alone. Nothing of it is sent to us or to anybody else.",
  forgetVisits: "Forget my visits",
  visitsForgotten: "Your visits are forgotten.",
  addMyTime: "Add my own time",
  myTime: "{clock} your time",
  myTimeOnDay: "{clock} on {weekday} your time",
  asOf: "As of {when}: you are offline.",
  kept: { one: "{count} page is kept:", other: "{count} pages are kept:" },
};
