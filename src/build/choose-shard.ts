import { dirname } from "node:path/posix";
import { buildUrl, fileOf } from "../model/urls.ts";
import type { OutputPlace, SiteFiles } from "../outputs/output.ts";

/** One of `count` parts of a site, numbered from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * The files of a part: every `count`-th of the list, so that each part has its share of every kind. What stands side by side
 * in one folder, such as the formats of a feed, stays together, since most of the work is done once for all of it. The
 * description of the build is in every part.
 */
export function chooseShard({ outputs, copies }: SiteFiles, shard: Shard): SiteFiles {
  const [described, others] = [
    outputs.filter(({ url }) => url === buildUrl),
    outputs.filter(({ url }) => url !== buildUrl),
  ];
  const isOwn = (_: unknown, at: number): boolean => at % shard.count === shard.index - 1;
  return {
    outputs: [...groupNeighbours(others).filter(isOwn).flat(), ...described],
    copies: copies.filter(isOwn),
  };
}

/** `places` in groups of those that follow one another in one folder; those at the root are alone. */
function groupNeighbours<P extends OutputPlace>(places: readonly P[]): readonly (readonly P[])[] {
  const groups: P[][] = [];
  let last = ".";
  for (const place of places) {
    const folder = dirname(fileOf(place.url));
    if (folder === last && folder !== ".") groups.at(-1)?.push(place);
    else groups.push([place]);
    last = folder;
  }
  return groups;
}
