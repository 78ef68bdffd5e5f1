import { fileOf } from "../model/urls.ts";
import type { OutputPlace } from "../outputs/output.ts";
import type { Store } from "./archive/open-store.ts";
import { explainBuild, type Explanation } from "./explain-build.ts";
import { keepRun, readLastRun } from "./last-run.ts";
import type { MadeSite } from "./make-site.ts";
import { clearPending } from "./pending-changes.ts";
import { compareList, keepList, partList, readList } from "./published-list.ts";
import type { PublishRequest } from "./publish-request.ts";
import { stageFiles, type Stage } from "./stage-files.ts";
import type { PublishedPaths } from "./trees/compare-staged.ts";

/** What a publication did to the folder. */
export interface Publication extends PublishedPaths {
  /** How many files were rendered again with the bytes that they had. */
  readonly same: number;
  /** Why each file changed; absent where that was not asked for. */
  readonly explained?: readonly Explanation[];
}

const NOTHING: Publication = { added: [], changed: [], removed: [], same: 0 };

/** Publishes what of the site is not as it should be in the folder, and keeps in `store` what that holds now. */
export async function publishMade(
  made: MadeSite,
  store: Store,
  request: PublishRequest & Stage,
): Promise<Publication> {
  const { trees } = request;
  const last = readLastRun(trees, store, made.code);
  const isWhole = last.whyWhole !== undefined;
  const list = partList(made.listed);
  const { stale, removed, parts } = compareList(list, isWhole ? new Map() : readList(store));
  if (parts.size === 0 && !isWhole) {
    store.change(() => {
      keepRun(store, made, request);
      clearPending(store);
    });
    return request.isExplained === true ? { ...NOTHING, explained: [] } : NOTHING;
  }
  const isStale = ({ url }: OutputPlace): boolean => stale.has(fileOf(url));
  const { outputs, copies } = made.files;
  await stageFiles({ outputs: outputs.filter(isStale), copies: copies.filter(isStale) }, request);
  const commit = (): void =>
    store.change(() => {
      if (isWhole) store.clear("published");
      keepList(list, parts, store);
      keepRun(store, made, request);
      clearPending(store);
    });
  const published = trees.publish({ removed, isWhole }, commit);
  trees.prepareSpare();
  const same = stale.size - published.added.length - published.changed.length;
  if (request.isExplained !== true) return { ...published, same };
  const explained = explainBuild({ made, request, last }, published);
  return { ...published, same, explained };
}
