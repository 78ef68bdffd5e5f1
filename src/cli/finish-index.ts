import type { PublishRequest } from "../build/publish-request.ts";
import type { PreparedIndex } from "../build/search/prepared-index.ts";
import { publishIndex } from "../build/search/publish-index.ts";

/** Brings the search index up to date with the pages, which are public, and says so. */
export async function finishIndex(
  prepared: PreparedIndex,
  request: Pick<PublishRequest, "outputFolder" | "onNotice">,
): Promise<void> {
  const begun = performance.now();
  const { years } = await publishIndex(prepared, request);
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  process.stdout.write(`${describe(years)} in ${seconds} s\n`);
}

function describe(years: readonly string[] | undefined): string {
  if (years === undefined) return "search index: left to a build that has published meanwhile,";
  return years.length === 0
    ? "search index: nothing to index,"
    : `search index: ${years.join(", ")}`;
}
