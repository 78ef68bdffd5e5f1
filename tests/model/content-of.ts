import { hash } from "node:crypto";
import { parseContent } from "../../src/content/parse-content.ts";
import type { Content } from "../../src/content/content.ts";
import type { RawFile } from "../../src/content/raw-content.ts";
import { buildSite, type SiteOptions } from "../../src/model/build-site.ts";
import type { Site, SiteAuthor, SiteEntity, SiteEvent, SiteRecap } from "../../src/model/site.ts";
import { at } from "../time/kyiv-moscow.ts";

/** Texts of a content folder by their path there; a path that ends as an image's does is an image whatever its text. */
export type Files = Readonly<Record<string, string>>;

/** Lines of front matter or of `site.yaml` by their key, as they are typed. */
export type Lines = Readonly<Record<string, string>>;

const SETTINGS: Lines = {
  title: "A desk",
  url: "https://desk.example/",
  language: "en-GB",
  zones: "[{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]",
};

const POINT = "- **They met**, both sides said. {#met}\n";

/** The text of a `site.yaml` with `lines` in place of, or beside, the usual ones. */
export function settingsText(lines: Lines = {}): string {
  return joinLines({ ...SETTINGS, ...lines });
}

/** The text of a file with front matter. */
export function markdownText(lines: Lines, body = ""): string {
  return `---\n${joinLines(lines)}---\n\n${body}`;
}

/** The text of a recap of the event `talks`, titled “They meet” and with one point unless told otherwise. */
export function recapText(lines: Lines & { readonly time: string }, body = POINT): string {
  return markdownText({ title: "They meet", events: "[talks]", ...lines }, body);
}

function joinLines(lines: Lines): string {
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

/** `files` as they are when read from the folder `content`, beside the usual settings and the event `talks`. */
function rawFilesOf(files: Files): readonly RawFile[] {
  const all = {
    "site.yaml": settingsText(),
    "events/talks.md": markdownText({ title: "The talks" }),
    ...files,
  };
  return Object.entries(all).map(([name, text]): RawFile => {
    const bytes = new TextEncoder().encode(text);
    const named = { name, path: `content/${name}`, byteLength: bytes.length };
    return /\.(?:md|yaml)$/.test(name)
      ? { ...named, bytes }
      : { ...named, image: { width: 1200, height: 800 }, digest: hash("sha256", bytes) };
  });
}

/** The content of `files`, which must have no problem. */
export function contentOf(files: Files = {}): Content {
  const { value, problems } = parseContent(rawFilesOf(files), "content");
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** How a test's site is built unless the test says otherwise: long after all its recaps, and without drafts. */
export const lateNow = at("2030-01-01T00:00:00Z");

/** The site that `files` make. */
export function siteOf(files: Files = {}, options: Partial<SiteOptions> = {}): Site {
  return buildSite(contentOf(files), {
    now: lateNow,
    withDrafts: false,
    url: undefined,
    ...options,
  });
}

/** The only recap of the site that `files` make, or the newest. */
export function newestOf({ recaps: [recap] }: Site): SiteRecap {
  if (recap === undefined) throw new Error("The site has no recap.");
  return recap;
}

/** The event `id` of a site. */
export function eventOf({ events }: Site, id: string): SiteEvent {
  const event = events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`The site has no event ${id}.`);
  return event;
}

/** The person, place or organisation `id` of a site. */
export function entityOf({ entities }: Site, id: string): SiteEntity {
  const entity = entities.find((each) => each.id === id);
  if (entity === undefined) throw new Error(`The site has no entity ${id}.`);
  return entity;
}

/** The author `id` of a site. */
export function authorOf({ authors }: Site, id: string): SiteAuthor {
  const author = authors.find((each) => each.id === id);
  if (author === undefined) throw new Error(`The site has no author ${id}.`);
  return author;
}

/** Recap files of `count` days from 1 May 2025 on, one a day at 10am in Kyiv: `day-1`, `day-2` and so on. */
export function dailyRecaps(count: number, lines: Lines = {}): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = String(index + 1).padStart(2, "0");
      const time = `2025-05-${day} 10:00 Kyiv`;
      return [`recaps/day-${index + 1}.md`, recapText({ time, ...lines })];
    }),
  );
}
