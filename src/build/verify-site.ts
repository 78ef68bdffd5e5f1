import { mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../content/problem.ts";
import type { ContentProblems } from "./make-site.ts";
import { searchIndexUrl } from "../model/search-urls.ts";
import { publishSite } from "./publish-site.ts";
import type { PublishRequest } from "./publish-request.ts";
import { publishIndex } from "./search/publish-index.ts";
import { placesOf } from "./trees/locate-trees.ts";
import { listTree } from "./trees/list-tree.ts";
import { hasFile, isSameFile } from "./trees/read-tree.ts";

/** How a published folder differs from a clean build. */
export interface Verified {
  readonly kind: "verified";
  /** How many files the clean build has. */
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** A file that the published folder lacks, has in excess, or has with other bytes than a clean build. */
export interface Difference {
  readonly path: string;
  readonly how: "missing" | "extra" | "different";
}

/**
 * Builds the site with nothing that an earlier build kept into a folder beside the published one, compares the two byte for
 * byte, and removes what it built. The published folder is only read. The search index is compared where `withSearch`.
 */
export async function verifySite(request: PublishRequest): Promise<Verified | ContentProblems> {
  const { outputFolder } = request;
  const scratch = mkdtempSync(join(dirname(outputFolder), `.${basename(outputFolder)}.verify-`));
  try {
    const clean = join(scratch, "site");
    const built = await publishSite({
      ...request,
      outputFolder: clean,
      storeFile: join(scratch, "store"),
      isClean: true,
      keepsLedger: false,
      onPublished: () => {},
    });
    if (built.kind === "problems") return built;
    if (built.index !== undefined) await publishIndex(built.index, { outputFolder: clean });
    return compareFolders(outputFolder, clean, request.withSearch === true);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compareFolders(published: string, clean: string, withIndex: boolean): Verified {
  const expected = listTree(clean);
  // Where the folder cannot be moved, what builds work with is inside it.
  const spare = `${basename(placesOf(published, false).spare)}/`;
  const apart = withIndex ? [spare] : [spare, searchIndexUrl.slice(1)];
  const found = listTree(published).filter(
    (path) => !apart.some((folder) => path.startsWith(folder)),
  );
  const known = new Set(expected);
  const extra = found.filter((path) => !known.has(path));
  const differences = [
    ...expected.flatMap((path): readonly Difference[] => {
      if (!hasFile(published, path)) return [{ path, how: "missing" }];
      return isSameFile(published, clean, path) ? [] : [{ path, how: "different" }];
    }),
    ...extra.map((path) => ({ path, how: "extra" as const })),
  ];
  return {
    kind: "verified",
    files: expected.length,
    differences: differences.toSorted((a, b) => compareText(a.path, b.path)),
  };
}
