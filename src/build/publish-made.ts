import { fileOf } from "../model/urls.ts";
import { searchIndexUrl } from "../model/search-urls.ts";
import type { OutputPlace } from "../outputs/output.ts";
import type { Store } from "./archive/open-store.ts";
import { explainBuild, type Explanation } from "./explain-build.ts";
import { keepRun, type LastRun } from "./last-run.ts";
import { expectLedger, forgetLedger } from "./ledger/ledger-state.ts";
import type { MadeSite } from "./make-site.ts";
import { clearPending } from "./pending-changes.ts";
import { compareParts, forgetParts, keepParts, type KnownParts } from "./published-list.ts";
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

// The search index is published by itself, after the pages.
const KEPT = searchIndexUrl.slice(1);

/** Publishes what of the site is not as it should be in the folder, and keeps in `store` what that holds now. */
export async function publishMade(
  made: MadeSite,
  store: Store,
  request: PublishRequest & Stage & { readonly last: LastRun; readonly known: KnownParts },
): Promise<Publication> {
  const { trees, last, known } = request;
  const isWhole = last.whyWhole !== undefined;
  const { stale, removed } = compareParts(made.parts, known, store);
  const keep = (): void =>
    store.change(() => {
      if (isWhole) forgetParts(store);
      keepParts(made.parts, known, store);
      keepRun(store, made, request);
      clearPending(store);
      const isOwed = made.ledger !== undefined || made.site.settings.keepsLedger;
      if (!isOwed) forgetLedger(store);
      else expectLedger(store);
    });
  if (last.site === made.build.render() && !isWhole) {
    keep();
    made.ledger?.follow(store);
    return request.isExplained === true ? { ...NOTHING, explained: [] } : NOTHING;
  }
  const isStale = ({ url }: OutputPlace): boolean => stale.has(fileOf(url));
  const lists = [...made.parts.values()].flatMap(({ list }) => list ?? []);
  const outputs = [...lists.flatMap((list) => list.outputs.filter(isStale)), made.build];
  const copies = lists.flatMap((list) => list.copies.filter(isStale));
  await stageFiles({ outputs, copies }, request);
  const published = trees.publish({ removed, isWhole, kept: KEPT }, keep);
  made.ledger?.follow(store);
  trees.prepareSpare();
  const { added, changed } = published;
  const same = outputs.length + copies.length - added.length - changed.length;
  if (request.isExplained !== true) return { ...published, same };
  const explained = explainBuild({ made, request, last }, published);
  return { ...published, same, explained };
}
