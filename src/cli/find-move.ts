import { isAbsolute, relative, resolve } from "node:path";
import type { AliasField } from "../content/check-aliases.ts";
import type { Content } from "../content/content.ts";
import { findNearest } from "../content/did-you-mean.ts";
import type { EntityKind } from "../content/entity.ts";
import type { Renaming } from "../content/renaming/rename-value.ts";
import { idOfFile } from "../content/parse-document.ts";
import { isSlug, slugOfFile, toSlug } from "../content/slug.ts";
import { authorUrl, entityUrl, eventUrl, recapUrl, type Url } from "../model/urls.ts";
import { dayAt } from "../time/day.ts";
import { UsageError } from "./exit-code.ts";
import type { LoadedContent } from "./load-content.ts";

/** The folders whose files can be renamed. */
export type MovedFolder = "recaps" | "events" | "authors" | EntityKind;

/** A file that is to be renamed: its path in the content folder before and after, its slug or id, and its address. */
export interface Move {
  readonly folder: MovedFolder;
  readonly name: Renaming;
  readonly slug: Renaming;
  readonly url: { readonly from: Url; readonly to: Url };
  /** Where its file gives old addresses. */
  readonly field: AliasField;
  /** Whether readers have never had its page. */
  readonly isDraft: boolean;
}

const KINDS: Readonly<Record<string, Exclude<MovedFolder, "recaps">>> = {
  event: "events",
  author: "authors",
  person: "people",
  place: "places",
  organisation: "organisations",
};

/**
 * What `args` say is to be renamed, and how: a file and its new name, or a kind, an id and the new id. Throws a `UsageError` where there is no such file, or its new name cannot stand in an address. */
export function findMove(loaded: LoadedContent, args: readonly string[]): Move {
  const [what, name, to, other] = args;
  if (what === undefined || name === undefined || other !== undefined)
    throw new UsageError("mv takes a file and its new name, or a kind, an id and the new id.");
  const slug = to ?? name;
  if (!isSlug(slug)) {
    const right = toSlug(slug);
    const hint = right === "" ? "" : ` Write ${right}.`;
    throw new UsageError(
      `“${slug}” cannot stand in an address: a name has lower-case letters a to z, digits and single hyphens.${hint}`,
    );
  }
  if (to !== undefined) return moveSubject(loaded, findFolder(what), { from: name, to: slug });
  const path = findPath(loaded, what);
  if (path.startsWith("recaps/")) return moveRecap(loaded, path, slug);
  const id = idOfFile({ name: path });
  return moveSubject(loaded, findFolder(path.slice(0, path.indexOf("/"))), { from: id, to: slug });
}

function findFolder(kind: string): Exclude<MovedFolder, "recaps"> {
  const folder = KINDS[kind] ?? Object.values(KINDS).find((each) => each === kind);
  if (folder !== undefined) return folder;
  const kinds = Object.keys(KINDS).join(", ");
  throw new UsageError(`“${kind}” is none of ${kinds}; a recap is named by its file.`);
}

/** The path in the content folder of the file that the caller calls `what`. */
function findPath({ folder, callerFolder, files }: LoadedContent, what: string): string {
  const names = files.map(({ name }) => name);
  const inside = (path: string): string => relative(folder, path).replaceAll("\\", "/");
  const candidates = [
    what,
    inside(resolve(folder, what)),
    inside(isAbsolute(what) ? what : resolve(callerFolder, what)),
  ];
  const found = candidates.find((name) => names.includes(name));
  if (found !== undefined) return found;
  const nearest = findNearest(what, names);
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new UsageError(`there is no file ${what} in the content.${meant}`);
}

function moveRecap({ content, name: shown }: LoadedContent, path: string, slug: string): Move {
  const recap = content.recaps.find(({ file }) => file === `${shown}/${path}`);
  if (recap === undefined)
    throw new UsageError(`${path} cannot be read; run dateline check first.`);
  const day = dayAt(recap.publishedAt, content.settings.clockwork.zones[0]);
  const stem = path.replace(/\.md$/i, "");
  const head = stem.slice(0, stem.length - slugOfFile(path).length);
  // A name that is a date alone, as where the front matter gives the slug, has no hyphen at its end.
  const joined = /(?:^|[/_-])$/.test(head) ? head : `${head}-`;
  return {
    folder: "recaps",
    name: { from: path, to: `${joined}${slug}${path.slice(stem.length)}` },
    slug: { from: recap.slug, to: slug },
    url: { from: recapUrl(day, recap.slug), to: recapUrl(day, slug) },
    field: "aliases",
    isDraft: recap.isDraft,
  };
}

function moveSubject(
  { content, name: shown }: LoadedContent,
  folder: Exclude<MovedFolder, "recaps">,
  slug: Renaming,
): Move {
  const known = listSubjects(content, folder);
  const subject = known.find(({ id }) => id === slug.from);
  if (subject === undefined) {
    const ids = known.map(({ id }) => id);
    const nearest = findNearest(slug.from, ids);
    const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    throw new UsageError(`there is no ${slug.from} in ${shown}/${folder}.${meant}`);
  }
  const path = subject.file.slice(shown.length + 1);
  const urlOf = (id: string): Url => {
    if (folder === "events") return eventUrl(id);
    return folder === "authors" ? authorUrl(id) : entityUrl(folder, id);
  };
  return {
    folder,
    name: { from: path, to: path.replace(/[^/]*(?=\.md$)/i, slug.to) },
    slug,
    url: { from: urlOf(slug.from), to: urlOf(slug.to) },
    field: "moved-from",
    isDraft: false,
  };
}

function listSubjects(
  { events, authors, entities }: Content,
  folder: Exclude<MovedFolder, "recaps">,
): readonly { readonly id: string; readonly file: string }[] {
  if (folder === "events") return events;
  return folder === "authors" ? authors : entities.filter(({ kind }) => kind === folder);
}
