import { markdownText, type Files, type Lines } from "../model/content-of.ts";
import type { AuthorDraft, Desk, EntityDraft, EventDraft, PageDraft } from "./desk.ts";
import { writeImage } from "./image-text.ts";
import { lines, list, quote, writeProse, type Writing } from "./writing.ts";
import type { ZoneFinder } from "./create-zone-finder.ts";
import { writeRecap } from "./write-recap.ts";
import { writeDay, writeTime } from "./write-time.ts";

/** The files of the content folder that `desk` is; `zoneOf` gives its zones. */
export function writeDesk(desk: Desk, zoneOf: ZoneFinder): Files {
  const { primaryLabel, companionId, companionLabel } = desk.settings;
  const zones = [zoneOf("Europe/Kyiv", primaryLabel), zoneOf(companionId, companionLabel)] as const;
  const writing = { desk, zones };
  const byId = (folder: string, { id }: { readonly id: string }): string => `${folder}/${id}.md`;
  return Object.fromEntries([
    ["site.yaml", writeSettings(desk)],
    ...desk.recaps.map((recap) => [`recaps/${recap.file}.md`, writeRecap(recap, writing)]),
    ...desk.events.map((event) => [byId("events", event), writeEvent(event, writing)]),
    ...desk.entities.map((entity) => [byId(entity.kind, entity), writeEntity(entity, writing)]),
    ...desk.authors.map((author) => [byId("authors", author), writeAuthor(author, writing)]),
    ...desk.pages.map((page) => [byId("pages", page), writePage(page, writing)]),
    ...desk.images.map((image) => [image.name, writeImage(image)]),
  ]) as Files;
}

function writeSettings({ settings }: Desk): string {
  const { primaryLabel, companionId, companionLabel } = settings;
  const written: Lines = {
    ...settings.lines,
    language: "en-GB",
    zones: `[{ id: Europe/Kyiv, label: ${primaryLabel} }, { id: ${companionId}, label: ${companionLabel} }]`,
  };
  return Object.entries(written)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

function writeEvent(event: EventDraft, writing: Writing): string {
  const { settings, entities } = writing.desk;
  const bound = (wall: number | undefined): string | undefined => {
    if (wall === undefined) return undefined;
    return event.isWholeDay ? writeDay(wall) : writeTime({ wall, zone: "primary" }, settings);
  };
  const idsOf = (keys: readonly number[]): string | undefined =>
    list(entities.filter(({ key }) => keys.includes(key)).map(({ id }) => id));
  const front = lines({
    title: quote(event.title),
    summary: quote(event.summary),
    state: event.state,
    start: bound(event.start),
    end: bound(event.end),
    people: idsOf(event.people),
    places: idsOf(event.places),
  });
  return markdownText(front, writeProse(event.prose, writing));
}

function writeEntity(entity: EntityDraft, writing: Writing): string {
  const roles = entity.roles.map(({ role, from, to }) => {
    const dates = [from && `, from: ${from}`, to && `, to: ${to}`].filter(Boolean).join("");
    return `{ role: ${role}${dates} }`;
  });
  const { transliteration, position } = entity;
  const front = lines({
    name: quote(entity.name),
    aliases: list(entity.aliases.map((alias) => quote(alias) ?? "")),
    roles: list(roles),
    latitude: position?.[0],
    longitude: position?.[1],
    transliterations: transliteration && `[{ lang: uk, name: ${transliteration} }]`,
  });
  return markdownText(front, writeProse(entity.prose, writing));
}

function writeAuthor({ name, role, kind, prose }: AuthorDraft, writing: Writing): string {
  const front = lines({ name: quote(name), role: quote(role), kind });
  return markdownText(front, writeProse(prose, writing));
}

function writePage({ title, summary, prose }: PageDraft, writing: Writing): string {
  const front = lines({ title: quote(title), summary: quote(summary) });
  return markdownText(front, writeProse(prose, writing));
}
