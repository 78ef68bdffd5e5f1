import { median } from "./median.ts";
import type { Figures, Section } from "./results.ts";
import { TARGETS, type Measure, type Target } from "./targets.ts";

/** Ours beside a peer in one measure: medians in seconds, or in MiB for memory. */
export interface Comparison {
  readonly measure: Measure;
  readonly ours: Figures;
  readonly peer: Figures;
  readonly ourMedian: number;
  readonly peerMedian: number;
  readonly ratio: number;
  readonly target?: Target;
  /** Whether the target is reached; absent where there is none. */
  readonly isReached?: boolean;
}

const MEASURES: readonly Measure[] = ["cold", "edit", "add", "nothing", "template", "memory"];

/** Ours beside each peer in whatever both were measured in; with everything, beside the first peer alone. */
export function compareSection({ recaps, figures }: Section): readonly Comparison[] {
  const isOurs = ({ id }: Figures): boolean => id.startsWith("dateline");
  const peers = figures.filter((figure) => !isOurs(figure));
  const pairs = figures
    .filter(isOurs)
    .flatMap((ours, index) =>
      peers.slice(0, index === 0 ? undefined : 1).map((peer) => ({ ours, peer })),
    );
  return MEASURES.flatMap((measure) =>
    pairs.flatMap((pair) => comparePair({ ...pair, measure, recaps })),
  );
}

function comparePair(of: {
  readonly ours: Figures;
  readonly peer: Figures;
  readonly measure: Measure;
  readonly recaps: number;
}): readonly Comparison[] {
  const { ours, peer, measure, recaps } = of;
  const [ourMedian, peerMedian] = [medianOf(ours, measure), medianOf(peer, measure)];
  if (Number.isNaN(ourMedian) || Number.isNaN(peerMedian)) return [];
  const ratio = ourMedian / peerMedian;
  const target = TARGETS.find(
    (target) =>
      target.recaps === recaps &&
      target.ours === ours.id &&
      target.peer === peer.id &&
      target.measure === measure,
  );
  const plain = { measure, ours, peer, ourMedian, peerMedian, ratio };
  if (target === undefined) return [plain];
  const { most = Infinity, ratio: part = Infinity } = target;
  return [{ ...plain, target, isReached: ourMedian <= most && ratio <= part }];
}

/** The median of what a contender took; not a number where it was not measured. */
function medianOf({ samples }: Figures, measure: Measure): number {
  if (measure === "memory") return median(samples.cold?.memory ?? []);
  return median(samples[measure]?.seconds ?? []);
}
