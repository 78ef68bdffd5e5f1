import type { PublishRequest } from "../build/publish-request.ts";
import type { PreparedIndex } from "../build/search/prepared-index.ts";
import { publishIndex } from "../build/search/publish-index.ts";

/** Brings the search index up to date with the pages, which are public, and says of which years anew. */
export async function finishIndex(
  prepared: PreparedIndex,
  request: Pick<PublishRequest, "outputFolder" | "onNotice">,
): Promise<void> {
  const begun = performance.now();
  const { years } = await publishIndex(prepared, request);
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  if (years === undefined)
    process.stdout.write("search index: left to a build that has published meanwhile\n");
  else if (years.length > 0)
    process.stdout.write(`search index: ${years.join(", ")} in ${seconds} s\n`);
}
