import { publishSite } from "../build/publish-site.ts";
import type { Threads } from "../build/thread/open-threads.ts";
import { UsageError } from "./exit-code.ts";
import { stackOf } from "./explain-error.ts";
import { formatProblems } from "./format-problems.ts";
import type { PreviewRequest, PreviewResult } from "./preview-result.ts";
import { readRequest } from "./request.ts";

/** Builds the site with its drafts into the preview folder, by `threads` that stay open; with problems the folder stays as it is. Never rejects. */
export async function buildPreview(
  preview: PreviewRequest,
  threads: Threads,
): Promise<PreviewResult> {
  const begun = performance.now();
  try {
    const { content, now } = preview;
    const request = readRequest(
      { content, drafts: true, ...(now === undefined ? {} : { now }) },
      preview,
    );
    const { outputFolder } = preview;
    const published = await publishSite({
      ...request,
      outputFolder,
      threads,
      isPreview: true,
      keepsLedger: false,
    });
    if (published.kind === "problems")
      return {
        kind: "problems",
        text: formatProblems(published.problems, published.content, "text"),
      };
    const seconds = (performance.now() - begun) / 1000;
    return { kind: "built", pages: published.pages, seconds };
  } catch (error) {
    if (error instanceof UsageError) return { kind: "problems", text: `${error.message}\n` };
    return { kind: "bug", text: `${stackOf(error)}\n` };
  }
}
