import { isIn } from "../../content/record-files.ts";
import type { Revision } from "../../model/history/revision.ts";
import type { LoggedCommit } from "./parse-log.ts";
import type { RawChange } from "./parse-raw-change.ts";

/** The revisions of recaps, oldest first, by the names of their files in the content folder. */
export type Revisions = ReadonlyMap<string, readonly Revision[]>;

/**
 * What `commits`, oldest first, add to the revisions that `known` tells: of each file that they touch, all its revisions. A
 * file that was moved takes them along; one that was removed keeps them, for the day on which it is put back.
 */
export function foldCommits(
  commits: readonly LoggedCommit[],
  known: (name: string) => readonly Revision[],
): Revisions {
  const touched = new Map<string, readonly Revision[]>();
  const revisionsOf = (name: string): readonly Revision[] => touched.get(name) ?? known(name);
  for (const { name: commit, at, changes } of commits) {
    const own = changes.filter(isOfRecap);
    const moved = own.map(({ from, name }) => revisionsOf(from ?? name));
    for (const { from } of own) if (from !== undefined) touched.set(from, []);
    for (const [index, { name, blob }] of own.entries()) {
      const before = moved[index] ?? [];
      const isSame = blob === undefined || before.at(-1)?.blob === blob;
      touched.set(name, isSame ? before : [...before, { commit, at, blob }]);
    }
  }
  return touched;
}

/** Whether a change is about a file that is read as a recap; hidden files and those in hidden folders are not. */
function isOfRecap({ name }: RawChange): boolean {
  return isIn("recaps", name) && !name.includes("/.");
}
