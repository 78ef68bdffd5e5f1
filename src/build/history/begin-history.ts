import type { Settings } from "../../content/settings.ts";
import type { HistoryFinder } from "../../model/history/recap-history.ts";
import type { Store } from "../archive/open-store.ts";
import type { ContentState } from "../read-content-commit.ts";
import { createHistoryFinder, type HistoryPlace } from "./create-history-finder.ts";
import { foldCommits } from "./fold-commits.ts";
import {
  forgetHistory,
  keepHistory,
  readKnownHistory,
  readRevisions,
  type KnownHistory,
} from "./history-rows.ts";
import { learnFacts } from "./learn-facts.ts";
import { readLog, type ReadLog } from "./read-log.ts";

/** A content folder, the state of its repository, and what is kept of its history. */
export interface HistoryRequest extends HistoryPlace {
  readonly state: ContentState | undefined;
  /** Told in a line why there is no history. */
  readonly onNotice: (notice: string) => void;
}

/** Finishes a history that was begun, once the settings are known; without one, no recap has any. */
export type FinishHistory = (settings: Settings) => Promise<HistoryFinder>;

/** Has git look for what is new in the history of a content folder while other work is done, where `store` keeps what is old. */
export function beginHistory(request: HistoryRequest): FinishHistory {
  const { contentFolder, store, state } = request;
  const known = readKnownHistory(store);
  const { commit, isShallow } = state ?? {};
  const canRead = commit !== undefined && isShallow !== true;
  const read = (from: string | undefined): Promise<ReadLog | undefined> =>
    readLog(contentFolder, commit?.name ?? "", from).catch(() => undefined);
  // A first look takes long, and is not begun before it is known to be wanted.
  const early = canRead && known !== undefined ? read(known.commit) : undefined;
  return async (settings) => {
    if (!settings.hasHistory) {
      forgetHistory(store);
      return NONE;
    }
    const log = canRead ? await (early ?? read(undefined)) : undefined;
    if (commit === undefined || log === undefined) {
      request.onNotice(isShallow === true ? SHALLOW : WITHOUT_GIT);
      return NONE;
    }
    const now = bringUpToDate(request, { log, known, commit: commit.name });
    return createHistoryFinder(request, settings, now);
  };
}

const NONE: HistoryFinder = () => undefined;

const SWITCH = "“history: false” in site.yaml leaves them out for good.";
const WITHOUT_GIT = `git tells nothing of the content: recaps have no pages of their history. ${SWITCH}`;
const SHALLOW =
  "The clone is shallow: recaps have no pages of their history. Fetch all commits (“fetch-depth: 0”).";

interface Progress {
  readonly log: ReadLog;
  readonly known: KnownHistory | undefined;
  readonly commit: string;
}

function bringUpToDate(
  { store, contentFolder }: { readonly store: Store; readonly contentFolder: string },
  { log, known, commit }: Progress,
): KnownHistory {
  const { commits, isContinued } = log;
  const base = isContinued ? known : undefined;
  if (base?.commit === commit) return base;
  const folded = foldCommits(commits, (name) =>
    base === undefined ? [] : readRevisions(store, name),
  );
  return keepHistory(store, { commit, revisions: learnFacts(contentFolder, folded) }, base);
}
