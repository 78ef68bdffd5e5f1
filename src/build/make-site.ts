import { sortProblems, type Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { buildSite } from "../model/build-site.ts";
import type { Site } from "../model/site.ts";
import { checkFiles } from "../outputs/check-files.ts";
import type { Output } from "../outputs/output.ts";
import type { SiteFiles } from "../outputs/site-files.ts";
import type { OpenArchive } from "./archive/open-archive.ts";
import type { Store } from "./archive/open-store.ts";
import { createParseMany } from "./archive/parse-files.ts";
import { readArchive } from "./archive/read-archive.ts";
import { digestCode } from "./code-digest.ts";
import { describeBuild } from "./describe-build.ts";
import { findUnread } from "./find-unread.ts";
import { gatherFiles, type FilesRequest } from "./gather-files.ts";
import { holdLedger, type HeldLedger } from "./ledger/hold-ledger.ts";
import { readLedgerState } from "./ledger/ledger-state.ts";
import { beginHistory } from "./history/begin-history.ts";
import type { ContentState } from "./read-content-commit.ts";
import type { SiteRequest } from "./site-request.ts";
import { addPending, type PendingChanges } from "./pending-changes.ts";
import { listParts, type KnownParts, type SiteParts } from "./published-list.ts";
import type { Threads } from "./thread/open-threads.ts";

/** Which site to make, the threads that may parse its content, and what is known of the published site. */
export interface MakeRequest extends SiteRequest, FilesRequest {
  readonly threads: Threads;
  readonly known: KnownParts;
  readonly state: ContentState | undefined;
  /** Told what a user should know while it runs. */
  readonly onNotice?: (notice: string) => void;
}

/** A site that is ready to be rendered. */
export interface MadeSite {
  readonly kind: "made";
  readonly site: Site;
  /** Every file but the one that describes the build. */
  readonly files: SiteFiles;
  readonly build: Output;
  readonly parts: SiteParts;
  /** Stands for the project’s own code. */
  readonly code: string;
  readonly changes: PendingChanges;
  /** The site as it was held against the ledger of what is published; absent where there is none. */
  readonly ledger: HeldLedger | undefined;
}

/** What is wrong with the content, and the content itself, for showing the lines. */
export interface ContentProblems {
  readonly kind: "problems";
  readonly problems: readonly Problem[];
  readonly content: readonly RawFile[];
}

/** Reads the open content with what `store` keeps of it, makes the list of the site’s files, and checks them all. */
export async function makeSite(
  opened: OpenArchive,
  store: Store,
  request: MakeRequest,
): Promise<MadeSite | ContentProblems> {
  const { projectFolder, threads, onNotice = () => {} } = request;
  const finishHistory = beginHistory({ ...request, store, onNotice });
  const archive = await readArchive(opened, createParseMany(threads));
  const changes = addPending(archive.changes, store);
  const { content, files: raw } = archive;
  if (content === undefined) return { kind: "problems", problems: archive.problems, content: raw };
  const histories = await finishHistory(content.settings);
  const site = buildSite(content, { ...request, histories }, archive.namesOf);
  const code = digestCode(projectFolder).all;
  const files = await gatherFiles(site, request);
  const parts = listParts(files, request.known);
  const wrong = checkFiles(site, files, {
    parts: [...parts.values()].flatMap(({ list }) => list ?? []),
    findUnread: () => findUnread(raw, content),
  });
  const problems = sortProblems([...archive.problems, ...wrong]);
  if (problems.length > 0) return { kind: "problems", problems, content: raw };
  // A file with problems has no page yet, and would seem to have vanished.
  const isKept = request.keepsLedger ?? site.settings.keepsLedger;
  const scope = { isKept, known: readLedgerState(store), parts };
  const ledger = holdLedger({ site, content, has: files.has }, request, scope);
  const gone = sortProblems(ledger?.problems ?? []);
  if (gone.length > 0) return { kind: "problems", problems: gone, content: raw };
  const { commit } = site;
  const build = describeBuild(parts, { content: archive.digest(), code, commit });
  return { kind: "made", site, files, build, parts, code, changes, ledger };
}
