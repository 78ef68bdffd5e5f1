import type { SourceFile } from "./source-file.ts";

/**
 * A line with a right value for each field that content files have, by the field's name. What would be a fact about a person
 * or a place is left open: another one's is wrong however well it reads.
 */
export const FIELD_EXAMPLES: Readonly<Record<string, string>> = {
  title: "title: What happened, in a few words",
  time: "time: 2025-05-15 22:27 Kyiv",
  events: "events: [istanbul-talks-2025]",
  authors: "authors: [night-desk]",
  slug: "slug: short-name",
  opener: "opener: false",
  updated: "updated: 2025-05-15 23:05 Kyiv",
  publish: "publish: 2025-05-15 23:05 Kyiv",
  unpublish: "unpublish: 2025-05-16 23:05 Kyiv",
  withdrawn: "withdrawn: { time: 2025-05-15 23:05 Kyiv, text: Why it was withdrawn }",
  removed:
    "removed: [{ point: short-name, time: 2025-05-15 23:05 Kyiv, text: Why it was removed }]",
  summary: "summary: What happened, in one sentence.",
  lang: "lang: uk",
  draft: "draft: true",
  pinned: "pinned: true",
  minor: "minor: true",
  aliases: "aliases: [/2025/05/15/old-name/]",
  image: "image: { src: /images/name.jpg, alt: What the picture shows }",
  src: "src: /images/name.jpg",
  alt: "alt: What the picture shows",
  caption: "caption: What the picture shows",
  credit: "credit: Who took the picture",
  sources: "sources: [{ publisher: Who published it }]",
  publisher: "publisher: Who published it",
  archived: "archived: https://archive.example/",
  seen: "seen: 2025-05-15 22:05 Kyiv",
  excerpt: "excerpt: The words of the source",
  corrections:
    "corrections: [{ time: 2025-05-15 23:05 Kyiv, text: What was wrong and what is right }]",
  point: "point: short-name",
  text: "text: What was wrong and what is right",
  start: "start: 2025-05-15",
  end: "end: 2025-05-16",
  places: "places: [istanbul]",
  people: "people: [rustem-umerov]",
  name: "name: The name",
  role: "role: What they are in words that can follow the name",
  sort: "sort: The name as lists sort it",
  roles: "roles: [{ role: What they are in words that can follow the name }]",
  from: "from: YYYY-MM-DD",
  to: "to: YYYY-MM-DD",
  transliterations: "transliterations: [{ lang: …, name: The name in that language }]",
  "moved-from": "moved-from: [/events/former-name/]",
  latitude: "latitude: … (degrees north)",
  longitude: "longitude: … (degrees east)",
  zone: "zone: … (an id of the tz database)",
  description: "description: What the site is about",
  url: "url: https://news.example/",
  language: "language: en-GB",
  zones: "zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]",
  id: "id: Europe/Kyiv",
  label: "label: Kyiv",
  avoid: "avoid: [Another way to write the name]",
  style: "style: { long-title: off }",
  "recap-line": "recap-line: Here’s a recap of the latest developments",
  "recaps-per-event-page": "recaps-per-event-page: 20",
  twins: "twins: false",
  ninjs: "ninjs: true",
  "event-feeds": "event-feeds: false",
  "event-exports": "event-exports: false",
  "share-images": "share-images: false",
  search: "search: false",
  history: "history: false",
  "commit-url": "commit-url: https://code.example/news/commit/{commit}",
  live: "live: false",
  "catch-up": "catch-up: false",
  "my-time": "my-time: false",
  offline: "offline: false",
  ledger: "ledger: true",
  redirects: "redirects: [{ from: /events/old-name/, to: /events/new-name/ }]",
  hub: "hub: https://hub.example/",
  "first-url": "first-url: https://news.example/",
};

const NAMED = { aliases: "aliases: [Another way to write the name]", lang: "lang: …" };

// Fields that say something else in these folders, or, in “”, beside them.
const FOLDER_EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": { from: "from: /events/old-name/", to: "to: /events/new-name/" },
  people: NAMED,
  places: { ...NAMED, role: "role: What it is in words that can follow the name" },
  organisations: { ...NAMED, role: "role: What it is in words that can follow the name" },
  pages: { title: "title: About this site", summary: "summary: Who writes here, and how." },
};

/** A line with a right value, or with an open one, for the field `field` in a file such as `source`. */
export function exampleOf(field: string, { name }: Pick<SourceFile, "name">): string {
  const own = FOLDER_EXAMPLES[name.slice(0, Math.max(name.indexOf("/"), 0))];
  return own?.[field] ?? FIELD_EXAMPLES[field] ?? `${field}: …`;
}
