import { hash } from "node:crypto";
import { compareText } from "../content/problem.ts";
import { fileOf } from "../model/urls.ts";
import { fingerprintOf } from "../outputs/fingerprint-of.ts";
import type { Copy, Output, OutputPlace } from "../outputs/output.ts";
import { partOf } from "../outputs/section.ts";
import type { FileList, SiteFiles } from "../outputs/site-files.ts";
import type { Store } from "./archive/open-store.ts";
import { StoreDamage } from "./archive/store-damage.ts";

/** A file that a site consists of: its path, and what stands for all that it is made from. */
export type ListedFile = readonly [path: string, fingerprint: string];

/** What is known of the files in a part of a site without listing them. */
export interface PartFacts {
  /** Stands for everything that they are listed and made from. */
  readonly fingerprint: string;
  /** Stands for their paths and for what each of them is made from. */
  readonly digest: string;
  readonly files: number;
  readonly pages: number;
}

/** A part of a site, with its files where they may be others than those that were published. */
export interface SitePart extends PartFacts {
  readonly list: (FileList & { readonly listed: readonly ListedFile[] }) | undefined;
}

/** The parts of a site by their names, as `partOf` gives them. */
export type SiteParts = ReadonlyMap<string, SitePart>;

/** What is known of the parts of the published site. */
export type KnownParts = ReadonlyMap<string, PartFacts>;

/** What differs between the files that were published and others. */
export interface ListChanges {
  /** The paths of files that are new or made from something else than before. */
  readonly stale: ReadonlySet<string>;
  /** The paths of files that are gone. */
  readonly removed: readonly string[];
}

/** The parts of the site that `files` are, of which those that are as `known` are not listed. */
export function listParts(files: SiteFiles, known: KnownParts): SiteParts {
  const { sections, looseCopies, inPart } = files;
  const bySections = Map.groupBy(sections, ({ part }) => part);
  const byCopies = Map.groupBy(looseCopies, ({ url }) => partOf(fileOf(url)));
  const names = new Set([...bySections.keys(), ...byCopies.keys()]);
  return new Map(
    [...names].map((name) => {
      const fingerprint = fingerprintOf([
        (bySections.get(name) ?? []).map((section) => section.fingerprint()),
        (byCopies.get(name) ?? []).map((copy) => [copy.url, copy.fingerprint]),
      ]);
      const before = known.get(name);
      if (before?.fingerprint === fingerprint) return [name, { ...before, list: undefined }];
      return [name, listPart(inPart(name), fingerprint)];
    }),
  );
}

function listPart(list: FileList, fingerprint: string): SitePart {
  const files = [...list.outputs, ...list.copies];
  const listed = files.map((file): ListedFile => [fileOf(file.url), takeFingerprint(file)]);
  return {
    fingerprint,
    digest: fingerprintOf(listed.toSorted(([a], [b]) => compareText(a, b))),
    files: listed.length,
    pages: files.filter(isPage).length,
    list: { ...list, listed },
  };
}

function isPage({ url }: OutputPlace): boolean {
  return /(?:\/|\.html)$/.test(url);
}

function takeFingerprint({ fingerprint }: Output | Copy): string {
  return typeof fingerprint === "string" ? fingerprint : fingerprint();
}

/** Stands for all files in `parts`, in hexadecimal. */
export function digestParts(parts: KnownParts): string {
  const lines = [...parts].map(([name, { digest }]) => `${digest} ${name}\n`);
  return hash("sha256", lines.toSorted(compareText).join(""));
}

/** How many of the files in `parts` are pages. */
export function countPages(parts: KnownParts): number {
  return [...parts.values()].reduce((sum, { pages }) => sum + pages, 0);
}

/** How `parts` differ from those that were published, of which `store` keeps the files of each. Throws `StoreDamage`. */
export function compareParts(parts: SiteParts, known: KnownParts, store: Store): ListChanges {
  const stale = new Set<string>();
  const removed: string[] = [];
  for (const [name, { list }] of parts) {
    if (list === undefined) continue;
    const before = new Map(known.has(name) ? readPart(store, name) : []);
    for (const [path, fingerprint] of list.listed) {
      if (before.get(path) !== fingerprint) stale.add(path);
      before.delete(path);
    }
    removed.push(...before.keys());
  }
  for (const name of known.keys())
    if (!parts.has(name)) removed.push(...readPart(store, name).map(([path]) => path));
  return { stale, removed };
}

function readPart(store: Store, name: string): readonly ListedFile[] {
  const text = store.read("published", name);
  if (text === undefined) throw new StoreDamage(`the published files in “${name}” are lost`);
  return JSON.parse(text) as readonly ListedFile[];
}

const PARTS = "parts";

/** The parts of the site that `keepParts` kept last. Throws `StoreDamage` where they have got lost. */
export function readParts(store: Store): KnownParts {
  const text = store.read("facts", PARTS);
  if (text === undefined) throw new StoreDamage("the parts of the published site are lost");
  return new Map(JSON.parse(text) as (readonly [string, PartFacts])[]);
}

/** Keeps `parts` as the published ones, in place of `known`. */
export function keepParts(parts: SiteParts, known: KnownParts, store: Store): void {
  for (const name of known.keys()) if (!parts.has(name)) store.remove("published", name);
  for (const [name, { list }] of parts)
    if (list !== undefined) store.write("published", name, JSON.stringify(list.listed));
  const facts = [...parts].map(([name, { fingerprint, digest, files, pages }]) => [
    name,
    { fingerprint, digest, files, pages },
  ]);
  store.write("facts", PARTS, JSON.stringify(facts));
}

/** Forgets what was published. */
export function forgetParts(store: Store): void {
  store.clear("published");
  store.remove("facts", PARTS);
}
