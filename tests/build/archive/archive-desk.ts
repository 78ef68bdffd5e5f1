import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openStore } from "../../../src/build/archive/open-store.ts";
import { createParseMany, type ParseMany } from "../../../src/build/archive/parse-files.ts";
import { openArchive } from "../../../src/build/archive/open-archive.ts";
import { readArchive, type Archive } from "../../../src/build/archive/read-archive.ts";
import type { Content } from "../../../src/content/content.ts";
import { parseContent } from "../../../src/content/parse-content.ts";
import type { Problem } from "../../../src/content/problem.ts";
import { readContent } from "../../../src/content/read-content.ts";
import type { Recap } from "../../../src/content/recap.ts";
import { createNameFinder, listNames } from "../../../src/model/find-names.ts";
import { markdownText, settingsText } from "../../model/content-of.ts";
import { makeFolder } from "../temporary-folder.ts";

/** What was read of a content folder, as plain values that can be compared. */
export interface Reading {
  readonly content: unknown;
  readonly problems: readonly Problem[];
  /** What is named in each recap, and where. */
  readonly names: unknown;
}

/** A reading out of an archive, with the names of the files that were given to be parsed. */
export interface ArchiveReading extends Reading {
  readonly parsed: readonly string[];
  readonly digest: string;
}

/** A content folder with a store beside it. */
export interface ArchiveDesk {
  readonly folder: string;
  readonly storeFile: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly remove: (name: string) => void;
  /** Reads the folder through its archive, as a build of its own. */
  readonly read: () => Promise<ArchiveReading>;
}

const HEAD =
  "file digest slug title publishedAt updatedAt embargoedUntil isDraft isPinned lang eventIds authorIds corrections pointCount follows aliases links images";
const TEXT = "opener summary leads pointPrints image body points sources missingIds";
const KEYS = `${HEAD} ${TEXT}`.split(" ");

/** A desk that holds settings, the event `talks`, and `files`; with `contentFolder`, one of what lies there. */
export function makeDesk(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  contentFolder?: string,
): ArchiveDesk {
  const home = makeFolder();
  const folder = contentFolder ?? join(home, "content");
  const storeFile = join(home, "store");
  const write: ArchiveDesk["write"] = (more) => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  if (contentFolder === undefined)
    write({
      "site.yaml": settingsText(),
      "events/talks.md": markdownText({ title: "The talks" }),
      ...files,
    });
  return {
    folder,
    storeFile,
    write,
    remove: (name) => rmSync(join(folder, name)),
    read: () => readThrough(storeFile, folder),
  };
}

/** Reads `folder` with nothing that was kept. */
export function readAnew(folder: string): Reading {
  const { value, problems } = parseContent(readContent(folder, "content"), "content");
  const find = createNameFinder(listNames(value?.entities ?? []));
  return describe(value, problems, ({ body }) => find(body));
}

async function readThrough(storeFile: string, folder: string): Promise<ArchiveReading> {
  const store = openStore(storeFile, "test");
  const parsed: string[] = [];
  const parseHere = createParseMany({
    count: 0,
    ask: () => Promise.reject(new Error("There are no threads.")),
    load: () => {},
    close: () => Promise.resolve(),
  });
  const parseMany: ParseMany = (files, world, keep) => {
    parsed.push(...files.map(({ name }) => name));
    return parseHere(files, world, keep);
  };
  try {
    const opened = openArchive({ contentFolder: folder, contentName: "content", store });
    const archive = await readArchive(opened, parseMany);
    const { content, problems } = archive;
    const digest = archive.digest();
    return { ...describe(content, problems, namesIn(archive)), parsed: parsed.toSorted(), digest };
  } finally {
    store.close();
  }
}

function namesIn({ namesOf }: Archive): (recap: Recap) => unknown {
  return (recap) => {
    const names = namesOf(recap);
    return { keys: names.keys, blocks: names.blocks() };
  };
}

function describe(
  content: Content | undefined,
  problems: readonly Problem[],
  namesOf: (recap: Recap) => unknown,
): Reading {
  const recaps = content?.recaps.map((recap) =>
    Object.fromEntries(KEYS.map((key) => [key, Reflect.get(recap, key)])),
  );
  const images = content?.images.map(({ name, image, digest }) => ({ name, image, digest }));
  return {
    // As JSON, so that a field that is absent and one that is undefined are alike.
    content: content && JSON.parse(JSON.stringify({ ...content, recaps, images })),
    problems,
    names: problems.length > 0 ? undefined : content?.recaps.map(namesOf),
  };
}
