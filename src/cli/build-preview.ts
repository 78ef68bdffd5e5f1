import { publishSite, type Published } from "../build/publish-site.ts";
import type { Threads } from "../build/thread/open-threads.ts";
import { UsageError } from "./exit-code.ts";
import { stackOf } from "./explain-error.ts";
import { formatProblems, rememberLines } from "./format-problems.ts";
import type { PreviewRequest, PreviewResult, PreviewView } from "./preview-result.ts";
import { readViewTime } from "./read-view-time.ts";
import { findContent, readRequest } from "./request.ts";
import { showProblem } from "./show-problem.ts";

/**
 * Builds the site as `view` asks for it into the preview folder, by `threads` that stay open; with problems the folder stays as
 * it is. Never rejects.
 */
export async function buildPreview(
  preview: PreviewRequest,
  { withDrafts, at }: PreviewView,
  threads: Threads,
): Promise<PreviewResult> {
  const begun = performance.now();
  try {
    const { content, outputFolder } = preview;
    const found = findContent(preview, preview);
    const now = at === undefined ? preview.now : readViewTime(at, found);
    const request = readRequest(
      { content, drafts: withDrafts, ...(now === undefined ? {} : { now }) },
      preview,
    );
    const published = await publishSite({
      ...request,
      outputFolder,
      threads,
      isPreview: true,
      keepsLedger: false,
    });
    if (published.kind === "problems") return tell(published, found);
    const seconds = (performance.now() - begun) / 1000;
    return { kind: "built", pages: published.pages, seconds };
  } catch (error) {
    if (error instanceof UsageError)
      return { kind: "problems", text: `${error.message}\n`, problems: [] };
    return { kind: "bug", text: `${stackOf(error)}\n` };
  }
}

function tell(
  { problems, content }: Extract<Published, { readonly kind: "problems" }>,
  found: ReturnType<typeof findContent>,
): PreviewResult {
  const linesOf = rememberLines(content);
  return {
    kind: "problems",
    text: formatProblems(problems, content, "text"),
    problems: problems.map((problem) => showProblem(problem, linesOf(problem.file), found)),
  };
}
