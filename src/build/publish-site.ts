import { openArchive } from "./archive/open-archive.ts";
import { openStore, removeStore, type Store } from "./archive/open-store.ts";
import { StoreDamage } from "./archive/store-damage.ts";
import { digestCode, nameRun } from "./code-digest.ts";
import { readCurrent, readLastRun } from "./last-run.ts";
import type { ContentProblems, MadeSite } from "./make-site.ts";
import type { Publication } from "./publish-made.ts";
import { readContentCommit, type ContentState } from "./read-content-commit.ts";
import type { Stage } from "./stage-files.ts";
import type { PublishRequest } from "./publish-request.ts";
import { countPages, readParts, type KnownParts } from "./published-list.ts";
import type { PreparedIndex } from "./search/prepared-index.ts";
import { storeFileOf } from "./store-file-of.ts";
import { openThreads, type Threads } from "./thread/open-threads.ts";
import { openTrees } from "./trees/open-trees.ts";

/** What came of it: the number of the site’s pages and what changed in the folder, or the problems of the content. */
export type Published = PublishedSite | ContentProblems;

/** A site that has been published. */
export interface PublishedSite extends Publication {
  readonly kind: "published";
  readonly pages: number;
  /** What is to be done for the search index to follow; absent where nothing is, or where that was not asked for. */
  readonly index?: PreparedIndex | undefined;
}

/**
 * Publishes the content to the output folder: renders what is not as it should be there, and changes all of it at once. With
 * problems, and where it throws, the folder stays as it was.
 */
export async function publishSite(request: PublishRequest): Promise<Published> {
  const { projectFolder, outputFolder, onNotice = () => {} } = request;
  const trees = await openTrees({
    folder: outputFolder,
    onWait: (holder) => onNotice(`${holder} is publishing to ${outputFolder}; waiting for it.`),
    onNotice,
  });
  const threads = request.threads ?? openThreads(projectFolder);
  try {
    const file = request.storeFile ?? storeFileOf(request);
    if (request.isClean === true) removeStore(file);
    const state = readContentCommit(request.contentFolder);
    const attempt = async (): Promise<Published> => {
      const code = digestCode(projectFolder);
      const store = openStore(file, nameRun(code.parsing));
      if (store.note !== undefined) onNotice(store.note);
      try {
        return await publishWith(store, { ...request, state, trees, threads, code: code.all });
      } finally {
        store.close();
      }
    };
    return await attempt().catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      onNotice("What earlier builds left is damaged: everything is built anew.");
      removeStore(file);
      return attempt();
    });
  } finally {
    if (request.threads === undefined) await threads.close();
    trees.close();
  }
}

/** A publication into the folder that `trees` holds. */
interface Work extends PublishRequest, Pick<Stage, "trees" | "threads"> {
  readonly threads: Threads;
  readonly code: string;
  readonly state: ContentState | undefined;
}

/** A publication whose commit is still being asked for. */
type Begun = Omit<Work, "state"> & { readonly state: Promise<ContentState | undefined> };

async function publishWith(store: Store, begun: Begun): Promise<Published> {
  const { contentFolder, contentName, shard, trees, code } = begun;
  const opened = openArchive({ contentFolder, contentName, store });
  const state = await begun.state;
  const work: Work = { ...begun, state, commit: state?.commit, isShallow: state?.isShallow };
  if (opened.changes.size === 0 && shard === undefined) {
    const pages = readCurrent(trees, store, { code, request: work });
    if (pages !== undefined) return tell({ pages, ...NOTHING, ...explain(work) }, work);
  }
  // Loaded only where something is to be made: to load all of it takes longer than to see that nothing is.
  work.threads.load();
  const { makeSite } = await import("./make-site.ts");
  if (shard !== undefined) {
    const { publishShard } = await import("./publish-shard.ts");
    const made = await makeSite(opened, store, { ...work, known: NO_PARTS, keepsLedger: false });
    if (made.kind === "problems") return made;
    const publication = await publishShard(made, store, { ...work, shard });
    const published = tell({ pages: countPages(made.parts), ...publication }, work);
    return shard.index === 1 ? withIndex(published, made, { ...work, store }) : published;
  }
  const { publishMade } = await import("./publish-made.ts");
  const last = readLastRun(trees, store, code);
  const known = last.whyWhole === undefined ? readParts(store) : NO_PARTS;
  const made = await makeSite(opened, store, { ...work, known });
  if (made.kind === "problems") return made;
  const publication = await publishMade(made, store, { ...work, last, known });
  const published = tell({ pages: countPages(made.parts), ...publication }, work);
  return withIndex(published, made, { ...work, store });
}

/** Says that the pages are public. */
function tell(site: Omit<PublishedSite, "kind">, { onPublished = () => {} }: Work): PublishedSite {
  const published: PublishedSite = { kind: "published", ...site };
  onPublished(published);
  return published;
}

/** `published` with what is to be done for the search index, where that was asked for. */
async function withIndex(
  published: PublishedSite,
  made: MadeSite,
  { store, ...work }: Work & { readonly store: Store },
): Promise<PublishedSite> {
  if (work.withSearch !== true) return published;
  const { prepareIndex } = await import("./search/prepare-index.ts");
  return { ...published, index: prepareIndex(made, store, work) };
}

const NO_PARTS: KnownParts = new Map();

const NOTHING: Publication = { added: [], changed: [], removed: [], same: 0 };

function explain({ isExplained }: PublishRequest): Pick<Publication, "explained"> {
  return isExplained === true ? { explained: [] } : {};
}

// SQLITE_CORRUPT, SQLITE_NOTADB and SQLITE_READONLY_DBMOVED, which writing meets as well as reading.
const DAMAGE_CODES: readonly unknown[] = [11, 26, 1032];

function isDamage(error: unknown): boolean {
  if (error instanceof StoreDamage) return true;
  return error instanceof Error && "errcode" in error && DAMAGE_CODES.includes(error.errcode);
}
