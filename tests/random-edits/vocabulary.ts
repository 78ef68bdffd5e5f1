/** What random texts are made of. Names and aliases stand in texts whether or not an entity has them at the moment. */
export const VOCABULARY = {
  names: {
    people: ["Anna Kovalenko", "Boris Marchenko", "Clara Weiss", "Olena Bondar"],
    places: ["Geneva", "Ankara", "Odesa", "Riga"],
    organisations: ["Security Council", "Grain Board", "Red Cross", "Rail & Port"],
  },
  aliases: ["Kovalenko", "the envoy", "Marchenko", "the Council", "the chair", "the port", "Board"],
  transliterations: ["Оксана", "Женева", "Рада"],
  positions: [
    ["46.20", "6.14"],
    ["39.93", "32.86"],
    ["61.22", "-149.90"],
  ],
  roles: ["envoy", "chair of the talks", "host", "minister"],
  subjects: ["Delegations", "Both sides", "Two ministers", "Mediators", "Officials & guests"],
  deeds: ["meet", "talk of a truce", "agree on a list", "go home", "wait for “news”"],
  tails: [
    "sources said",
    "as both sides said",
    "according to a statement by",
    "said",
    "“we will talk for days”, said",
  ],
  headings: ["The talks", "On the ground"],
  corrections: ["An earlier version named another place.", "The first version gave 12, not 21."],
  sources: ["A radio", "An agency", "A ministry"],
  excerpts: ["We will talk for days.", "We may talk for days."],
  pageIds: ["about", "corrections-policy", "contact", "colophon"],
  languages: ["uk", "fr"],
} as const;
