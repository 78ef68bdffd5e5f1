import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Changes, PublishedPaths } from "../../../src/build/trees/compare-staged.ts";
import { exchangeFolders, type Exchange } from "../../../src/build/trees/exchange-folders.ts";
import { placesOf, type Places } from "../../../src/build/trees/locate-trees.ts";
import { openPlaces, type Trees } from "../../../src/build/trees/open-trees.ts";
import { readFolder } from "../../site/site-folder.ts";

/** Files by their path. */
export type Files = Readonly<Record<string, string>>;

/** A way in which a folder can be switched: whether it may be moved, and what exchanges two folders. */
export interface Way {
  readonly isMovable: boolean;
  readonly exchange: Exchange;
}

/** The three ways, by their name. */
export const WAYS = {
  "one exchange": { isMovable: true, exchange: exchangeFolders },
  "two renames": { isMovable: true, exchange: () => false },
  "file by file": { isMovable: false, exchange: () => false },
} as const satisfies Readonly<Record<string, Way>>;

// Hundreds of sites are published here, and some disks write each at once.
const MEMORY = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** An empty folder that is removed after the test. */
export function makeFolderInMemory(): string {
  const folder = mkdtempSync(join(MEMORY, "dateline-trees-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The places of a folder `site` that is not there yet, or is there and empty, in a folder of its own. */
export function makePlaces({ isMovable }: Way = WAYS["one exchange"]): Places {
  const places = placesOf(join(makeFolderInMemory(), "site"), isMovable);
  // A folder that cannot be moved is there already.
  if (!isMovable) mkdirSync(places.visible);
  return places;
}

/** Takes hold of `places` until the test is over. */
export async function open(
  places: Places,
  { exchange }: Way = WAYS["one exchange"],
  onNotice: (notice: string) => void = () => undefined,
): Promise<Trees> {
  const trees = await openPlaces(places, { onNotice }, exchange);
  onTestFinished(() => (existsSync(places.spare) ? trees.close() : undefined));
  return trees;
}

/** Stages `files` and publishes them; with no `changes` named, as the whole site. */
export function publish(
  trees: Trees,
  files: Files,
  {
    changes = { removed: [], isWhole: true },
    commit = () => undefined,
  }: {
    readonly changes?: Changes;
    readonly commit?: () => void;
  } = {},
): PublishedPaths {
  stage(trees, files);
  return trees.publish(changes, commit);
}

/** Writes `files` where a build writes them. */
function stage({ staging }: Pick<Trees, "staging">, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), text);
  }
}

/** The files that readers see. */
export function look({ visible, spare }: Places): Files {
  const files = existsSync(visible) ? [...readFolder(visible)] : [];
  const hidden = spare.startsWith(visible) ? `${spare.slice(visible.length + 1)}/` : "/";
  return Object.fromEntries(files.filter(([path]) => !path.startsWith(hidden)));
}

/** A site of a few files. */
export const SITE: Files = {
  "index.html": "home",
  "404.html": "nowhere",
  "a/index.html": "a",
  "a/b": "a file",
  "c/d/index.html": "d",
  "assets/site.css": "p{}",
};

/** Changes of single files. */
export function changes(removed: readonly string[] = []): {
  readonly changes: { readonly removed: readonly string[]; readonly isWhole: false };
} {
  return { changes: { removed, isWhole: false } };
}

/** What tells whether a file was left alone. */
export function ageOf({ visible }: Places, path: string): unknown {
  const { ino, mtimeMs } = statSync(join(visible, path));
  return { ino, mtimeMs };
}

/** Publishes SITE with files that are an hour old. */
export async function publishOld(places: Places, way?: Way): Promise<void> {
  const trees = await open(places, way);
  publish(trees, SITE);
  for (const path of Object.keys(SITE)) utimesSync(join(places.visible, path), 1000, 1000);
  trees.close();
}
