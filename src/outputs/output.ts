import type { Url } from "../model/urls.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { listSources } from "./list-sources.ts";

/** One file of the site. `source` is the file that problems about its address name. */
export interface Output {
  readonly url: Url;
  readonly source: string;
  /** Stands for everything that the file is rendered from: two outputs with one fingerprint render the same bytes. */
  readonly fingerprint: () => string;
  /** What of the content it is rendered from, as `listSources` tells it. */
  readonly sources: () => ReadonlySet<string>;
  readonly render: () => string;
  /** Of a page, what `render` gives but for its links, which `placeLinks` is yet to place: that can be done by another thread. */
  readonly renderUnplaced?: () => string;
}

/** Where an output stands, and the file that problems about its address name. */
export type OutputPlace = Pick<Output, "url" | "source">;

/**
 * The output at `place` that `render` makes of `inputs`. `render` is given nothing else, and its fingerprint is that of the
 * same inputs: what a file shows cannot be missing from what decides whether it is stale.
 */
export function makeOutput<I extends object>(
  place: OutputPlace,
  inputs: I,
  render: (inputs: I) => string,
): Output {
  return {
    ...place,
    fingerprint: () => fingerprintOf([render.name, inputs]),
    sources: () => listSources(inputs),
    render: () => render(inputs),
  };
}

/** One file of the site that is a copy of another, `file`, given by its whole path. */
export interface Copy extends OutputPlace {
  readonly file: string;
  /** Stands for the bytes of the file. */
  readonly fingerprint: string;
  /** Makes the file where it is not there yet; of one that is there anyway, nothing. */
  readonly make?: () => Promise<void>;
}
