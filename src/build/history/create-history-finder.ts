import { createMarkdown } from "../../content/markdown/create-markdown.ts";
import { parseVersion, type RecapVersion } from "../../content/recap-version.ts";
import type { Settings } from "../../content/settings.ts";
import { listPublished } from "../../model/history/list-published.ts";
import type { HistoryFinder, RecapHistory } from "../../model/history/recap-history.ts";
import type { Revision } from "../../model/history/revision.ts";
import { createRecent } from "../../model/recent.ts";
import type { Store } from "../archive/open-store.ts";
import { digestOf, requireRevisions, type FileFacts, type KnownHistory } from "./history-rows.ts";
import { createBlobReader, type BlobReader } from "./create-blob-reader.ts";

/** A content folder, what problems call it, and the store that keeps its history. */
export interface HistoryPlace {
  readonly contentFolder: string;
  readonly contentName: string;
  readonly store: Store;
}

// A recap's own page and that of its history are rendered one after the other.
const HELD = 8;

/** Finds histories among what is known. */
export function createHistoryFinder(
  { contentFolder, contentName, store }: HistoryPlace,
  settings: Settings,
  { files }: KnownHistory,
): HistoryFinder {
  const md = createMarkdown();
  const held = createRecent<string, readonly RecapVersion[]>(HELD);
  const found = new Map<string, () => readonly Revision[]>();
  const readBlob = createBlobReader(contentFolder, found);
  const parse = (name: string, bytes: Uint8Array): RecapVersion =>
    parseVersion({ name, path: `${contentName}/${name}`, bytes }, settings, { md });
  const describe = (name: string, facts: Found): RecapHistory => {
    const { listVersions } = facts;
    found.set(name, listVersions);
    return {
      fingerprint: facts.digest,
      versionCount: facts.count,
      listVersions,
      readVersions: () =>
        held(name, () => readAll(name, listVersions(), readBlob).map((each) => parse(name, each))),
    };
  };
  return (file, clock) => {
    const name = file.slice(contentName.length + 1);
    const facts = files.get(name);
    if (facts === undefined) return undefined;
    const list = (): readonly Revision[] => listPublished(requireRevisions(store, name), clock);
    if (facts !== null) return describe(name, { ...facts, listVersions: list });
    const versions = list();
    if (versions.length < 2) return undefined;
    const own = { digest: digestOf(versions), count: versions.length };
    return describe(name, { ...own, listVersions: () => versions });
  };
}

interface Found extends FileFacts {
  readonly listVersions: () => readonly Revision[];
}

/** The bytes of the versions of a file; one that git has lost is an error, because a page without it would be untrue. */
function readAll(
  name: string,
  versions: readonly Revision[],
  readBlob: BlobReader,
): readonly Uint8Array[] {
  return versions.map(({ blob, commit }) => {
    const bytes = readBlob(name, blob);
    if (bytes === undefined) throw new Error(`git has lost ${name} as of ${commit}`);
    return bytes;
  });
}
