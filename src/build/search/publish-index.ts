import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildUrl, fileOf } from "../../model/urls.ts";
import { searchIndexUrl, searchYearsUrl, searchYearUrl } from "../../model/search-urls.ts";
import { linkFile } from "../trees/link-tree.ts";
import { listTree } from "../trees/list-tree.ts";
import { openTrees, type Trees } from "../trees/open-trees.ts";
import { writeWhole } from "../write-whole.ts";
import { indexRecords } from "./index-records.ts";
import type { PreparedIndex } from "./prepared-index.ts";

/** The folder to publish the index to, and who is told what a user should know meanwhile. */
export interface IndexPlace {
  readonly outputFolder: string;
  readonly onNotice?: (notice: string) => void;
}

/** The years that were indexed, newest first; nothing where another build has published meanwhile, whose index it now is. */
export interface PublishedIndex {
  readonly years: readonly string[] | undefined;
}

/**
 * Makes the index of the years that have changed, and publishes it all at once. The folder is locked only for that: another
 * build need not wait until the index is made, and where one has published meanwhile, nothing is changed.
 */
export async function publishIndex(
  prepared: PreparedIndex,
  { outputFolder, onNotice = () => {} }: IndexPlace,
): Promise<PublishedIndex> {
  const { scratch, years, listed, site, language } = prepared;
  try {
    const made = join(scratch, "made");
    for (const { year, file } of years)
      await indexRecords({ file, language, folder: join(made, fileOfFolder(searchYearUrl(year))) });
    if (listed !== undefined) writeWhole(join(made, fileOf(searchYearsUrl)), listed);
    const trees = await openTrees({
      folder: outputFolder,
      onWait: (holder) => onNotice(`${holder} is publishing to ${outputFolder}; waiting for it.`),
      onNotice,
    });
    try {
      if (trees.readVisible(fileOf(buildUrl))?.toString() !== site) return { years: undefined };
      switchIndex(prepared, made, trees);
    } finally {
      trees.close();
    }
    return { years: years.map(({ year }) => year) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function switchIndex({ years, gone, listed }: PreparedIndex, made: string, trees: Trees): void {
  const paths = new Set(listTree(made));
  for (const path of paths) {
    const source = join(made, path);
    // Most points of a year are as they were, and are best left where they lie.
    if (trees.readVisible(path)?.equals(readFileSync(source)) === true) continue;
    const target = join(trees.staging, path);
    mkdirSync(dirname(target), { recursive: true });
    linkFile(source, target);
  }
  const changed = [...years.map(({ year }) => year), ...gone];
  const before =
    listed === undefined
      ? trees.listVisible(fileOfFolder(searchIndexUrl))
      : changed.flatMap((year) => trees.listVisible(fileOfFolder(searchYearUrl(year))));
  const removed = before.filter((path) => !paths.has(path));
  trees.publish({ removed, isWhole: false }, () => {});
  trees.prepareSpare();
}

/** The path of a folder’s address in the output folder, with a slash at its end. */
function fileOfFolder(url: string): string {
  return url.slice(1);
}
