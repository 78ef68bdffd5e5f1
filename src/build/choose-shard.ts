import { dirname } from "node:path/posix";
import { fileOf } from "../model/urls.ts";
import type { Output, OutputPlace } from "../outputs/output.ts";
import type { FileList } from "../outputs/site-files.ts";

/** One of `count` parts of a site, numbered from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files of a site, and the one that describes it. */
interface ShardedSite {
  readonly files: FileList;
  readonly build: Output;
}

/**
 * The files of a part: every `count`-th of the list, so that each part has its share of every kind. What stands side by side
 * in one folder, such as the formats of a feed, stays together, since most of the work is done once for all of it. The
 * description of the build is in every part.
 */
export function chooseShard({ files, build }: ShardedSite, shard: Shard): FileList {
  const { outputs, copies } = files;
  const isOwn = (_: unknown, at: number): boolean => at % shard.count === shard.index - 1;
  return {
    outputs: [...groupNeighbours(outputs).filter(isOwn).flat(), build],
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
