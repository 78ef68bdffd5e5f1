import type { RecapVersion } from "../../content/recap-version.ts";
import type { EmbargoClock } from "./list-published.ts";
import type { Revision } from "./revision.ts";

/** The published versions of a recap, of which there are two or more. Texts are read from git when they are asked for. */
export interface RecapHistory {
  /** Stands for everything in here. */
  readonly fingerprint: string;
  readonly versionCount: number;
  /** Oldest first. */
  readonly listVersions: () => readonly Revision[];
  /** What each of the versions said, in their order. */
  readonly readVersions: () => readonly RecapVersion[];
}

/** Finds the history of the recap in the file `file`, as problems name it; `undefined` where it has fewer than two versions. */
export type HistoryFinder = (file: string, clock: EmbargoClock) => RecapHistory | undefined;
