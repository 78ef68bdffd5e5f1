/** What each field is for, in a sentence for editors who type it, by the field's name. */
const FIELDS: Readonly<Record<string, string>> = {
  title: "The headline.",
  time: "When the recap was written, with its zone: the clock in front of you and whose it is.",
  events: "The events that the recap belongs to: names of files in events/, without .md.",
  authors: "Who signs the recap: names of files in authors/, without .md.",
  slug: "The end of the recap’s address, in place of the file’s name.",
  opener: "Your own opener, which is verified against the time; false for none.",
  updated: "When the recap was changed in substance, with its zone.",
  publish: "A time before which the recap is nowhere on the site, with its zone.",
  summary: "A sentence for lists.",
  lang: "The language of the recap where it is not the site’s.",
  draft: "true keeps the recap off the site; the preview shows it.",
  pinned: "true keeps the recap at the head of the home page.",
  aliases: "Old addresses of the recap, which lead to the new one; the first address first.",
  image: "The picture at the head of the recap.",
  src: "Where the picture lies in the content folder, such as /images/name.jpg.",
  alt: "What the picture shows, for those who cannot see it.",
  caption: "What stands below the picture.",
  credit: "Who took the picture.",
  sources: "Where what the recap says comes from.",
  publisher: "Who published it.",
  corrections: "What was wrong and has been put right.",
  point: "The id of the point that is corrected, where it is one point’s.",
  text: "What was wrong and what is right, in plain text.",
  state: "Where the story stands; without it, the dates say so.",
  start: "When the event starts: a day, or a time with its zone.",
  end: "When the event ends: a day, or a time with its zone.",
  places: "Where the event is: names of files in places/, without .md.",
  people: "Who takes part: names of files in people/, without .md.",
  name: "The name as the site writes it.",
  role: "What they are, in words that can follow the name after a comma.",
  kind: "Whether the author is one person or a part of the newsroom; a desk, where nothing is said.",
  sort: "The name as lists sort and show it.",
  roles: "What they are or were, where it changes, each with the dates that are known.",
  from: "The day, month or year in which it began.",
  to: "The day, month or year in which it ended.",
  transliterations: "The name in other languages or scripts.",
  latitude: "Degrees north; south of the equator they are negative.",
  longitude: "Degrees east; west of Greenwich they are negative.",
  zone: "The zone of the tz database that clocks there show.",
  description: "What the site is about, in a sentence for search engines.",
  url: "The address of what was published.",
  language: "The language of the pages.",
  zones: "The two zones of every clock, first the one whose days the site goes by.",
  id: "The zone’s id in the tz database.",
  label: "The zone’s name as readers see it.",
  clock: "How clocks are written: 10.30pm or 22:30.",
  "recap-line": "What follows a generated opener.",
  "recaps-per-event-page": "How many recaps a numbered page holds.",
  twins: "Whether each recap has twins in plain text and JSON.",
  ninjs: "Whether these twins have ninjs beside them, which newsrooms exchange.",
  "event-feeds": "Whether each event has feeds of its own.",
  "event-exports": "Whether each event has files for calendars, spreadsheets and timelines.",
  "share-images": "Whether recaps and events have images that they are shared by.",
  search: "Whether the site can be searched.",
  live: "Whether pages ask for news.",
  "catch-up": "Whether pages say what is new since the reader’s last visit.",
  "my-time": "Whether readers can have their own clock beside the others.",
  offline: "Whether browsers keep pages for times without a connection.",
  hub: "The address of a WebSub hub that every feed names.",
  "first-url": "The address that the site had first, which the ids of feed entries are made from.",
};

const NAMED = {
  aliases: "Other ways in which recaps write the name.",
  lang: "The language in which the name is so.",
};
const THING = { ...NAMED, role: "What it is, in words that can follow the name after a comma." };

/** Of the fields that say something else in some files, what they say there, by the folder of the files. */
const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  events: { title: "The name of the event.", summary: "What the event is, in a sentence or two." },
  people: NAMED,
  places: THING,
  organisations: THING,
  authors: { role: "What the author does." },
  pages: { title: "The headline of the page.", summary: "A sentence on the page." },
  "": {
    title: "The name of the site.",
    url: "The address of the site, with the sub-folder if it lives in one.",
    aliases: "Other names that editors use for the zone.",
  },
};

/** What `field` is for in the files of `folder`, or in `site.yaml`, whose folder is “”; `undefined` where nobody has said it. */
export function describeField(field: string, folder: string): string | undefined {
  return FOLDERS[folder]?.[field] ?? FIELDS[field];
}
