import { fileText, recapText, type Lines } from "./desk.ts";

/** A field that a text is put into: the file that then has it, `typed` as YAML has it. */
export interface FieldPlace {
  readonly name: string;
  readonly file: string;
  readonly textOf: (typed: string) => string;
}

function place(name: string, file: string, textOf: (typed: string) => string): FieldPlace {
  return { name, file, textOf };
}

/** A field of a recap that is `key`, with `wrap` around what is typed. */
function ofRecap(key: string, wrap = (typed: string): string => typed, more = key): FieldPlace {
  const file = `recaps/2025-05-16-1000-${more.replaceAll(/[^a-z]/g, "-")}.md`;
  const time = "2025-05-16 10:00 Kyiv";
  return place(`${more} of a recap`, file, (typed) => recapText({ time, [key]: wrap(typed) }));
}

const list = (typed: string): string => `[${typed}]`;
const correction = (typed: string): string => `[{ time: 2025-05-17 10:00 Kyiv, text: ${typed} }]`;

const RECAP: readonly FieldPlace[] = [
  ofRecap("title"),
  ofRecap("summary"),
  ofRecap("slug"),
  ofRecap("opener"),
  ofRecap("lang"),
  ofRecap("time"),
  ofRecap("updated"),
  ofRecap("publish"),
  ofRecap("events", list),
  ofRecap("authors", list),
  ofRecap("aliases", list),
  ofRecap("image", (typed) => `{ src: ${typed}, alt: a }`, "image source"),
  ofRecap("image", (typed) => `{ src: /images/palace.jpg, alt: ${typed} }`, "image text"),
  ofRecap(
    "image",
    (typed) => `{ src: /images/palace.jpg, alt: a, caption: ${typed} }`,
    "image caption",
  ),
  ofRecap(
    "image",
    (typed) => `{ src: /images/palace.jpg, alt: a, credit: ${typed} }`,
    "image credit",
  ),
  ofRecap("sources", (typed) => `[{ publisher: ${typed} }]`, "source publisher"),
  ofRecap("sources", (typed) => `[{ publisher: a, url: ${typed} }]`, "source url"),
  ofRecap("corrections", correction, "correction"),
  ofRecap(
    "corrections",
    (typed) => `[{ time: 2025-05-17 10:00 Kyiv, point: ${typed}, text: a }]`,
    "corrected point",
  ),
];

const person = (lines: Readonly<Record<string, string>>): string =>
  fileText({ name: "Clara Vogt", ...lines });

const OTHERS: readonly FieldPlace[] = [
  place("title of an event", "events/title.md", (typed) => fileText({ title: typed })),
  place("summary of an event", "events/summary.md", (typed) =>
    fileText({ title: "A visit", summary: typed }),
  ),
  place("state of an event", "events/state.md", (typed) =>
    fileText({ title: "A visit", state: typed }),
  ),
  place("start of an event", "events/start.md", (typed) =>
    fileText({ title: "A visit", start: typed }),
  ),
  place("people of an event", "events/people.md", (typed) =>
    fileText({ title: "A visit", people: list(typed) }),
  ),
  place("name of a person", "people/name.md", (typed) => fileText({ name: typed })),
  place("sort of a person", "people/sort.md", (typed) => person({ name: "Bo Ek", sort: typed })),
  place("role of a person", "people/role.md", (typed) => person({ name: "Di Ek", role: typed })),
  place("dated role of a person", "people/roles.md", (typed) =>
    person({ name: "Eva Ek", roles: `[{ role: ${typed}, from: 2020 }]` }),
  ),
  place("alias of a person", "people/alias.md", (typed) =>
    person({ name: "Fay Ek", aliases: list(typed) }),
  ),
  place("transliteration of a person", "people/other.md", (typed) =>
    person({ name: "Guy Ek", transliterations: `[{ lang: uk, name: ${typed} }]` }),
  ),
  place("language of a transliteration", "people/language.md", (typed) =>
    person({ name: "Hal Ek", transliterations: `[{ lang: ${typed}, name: Ек }]` }),
  ),
  place("name of a place", "places/name.md", (typed) => fileText({ name: typed })),
  place("latitude of a place", "places/latitude.md", (typed) =>
    fileText({ name: "A hill", latitude: typed, longitude: "30" }),
  ),
  place("zone of a place", "places/zone.md", (typed) => fileText({ name: "A vale", zone: typed })),
  place("name of an organisation", "organisations/name.md", (typed) => fileText({ name: typed })),
  place("name of an author", "authors/name.md", (typed) => fileText({ name: typed })),
  place("role of an author", "authors/role.md", (typed) =>
    fileText({ name: "Day desk", role: typed }),
  ),
  place("title of a page", "pages/title.md", (typed) => fileText({ title: typed })),
  place("summary of a page", "pages/summary.md", (typed) =>
    fileText({ title: "Us", summary: typed }),
  ),
];

const zones = (typed: string): string =>
  `[{ id: Europe/Kyiv, label: Kyiv, aliases: [${typed}] }, { id: Europe/Moscow, label: Moscow }]`;
const labels = (typed: string): string =>
  `[{ id: Europe/Kyiv, label: ${typed} }, { id: Europe/Moscow, label: Moscow }]`;

/** A field of `site.yaml` that a text is put into: the lines that it then has, `typed` as YAML has it. */
export interface SitePlace {
  readonly name: string;
  readonly linesOf: (typed: string) => Lines;
}

function ofSite(key: string, wrap = (typed: string): string => typed, more = key): SitePlace {
  return { name: `${more} of the site`, linesOf: (typed) => ({ [key]: wrap(typed) }) };
}

/** Every field of the site’s settings that a text can be typed into. */
export const SITE_PLACES: readonly SitePlace[] = [
  ofSite("title"),
  ofSite("description"),
  ofSite("recap-line"),
  ofSite("url"),
  ofSite("first-url"),
  ofSite("hub"),
  ofSite("language"),
  ofSite("zones", zones, "other name of a zone"),
  ofSite("zones", labels, "label of a zone"),
  ofSite("zones", (typed) => labels("Kyiv").replace("Europe/Kyiv", () => typed), "id of a zone"),
  ofSite("clock"),
  ofSite("recaps-per-event-page"),
  { name: "key of the site", linesOf: (typed) => ({ [typed]: "a" }) },
];

const KEYS: readonly FieldPlace[] = [
  place("key of a recap", "recaps/2025-05-16-1000-key.md", (typed) =>
    recapText({ time: "2025-05-16 10:00 Kyiv", [typed]: "a" }),
  ),
];

/** Every field of every other kind of file that a text can be typed into, and a key that none has; each in a file of its own. */
export const FIELD_PLACES: readonly FieldPlace[] = [...RECAP, ...OTHERS, ...KEYS];
