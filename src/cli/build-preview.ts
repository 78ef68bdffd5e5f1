import { gatherFiles } from "../build/gather-files.ts";
import { prepareSite } from "../build/prepare-site.ts";
import { writeSite } from "../build/write-site.ts";
import { UsageError } from "./exit-code.ts";
import { formatProblems } from "./format-problems.ts";
import type { PreviewRequest, PreviewResult } from "./preview-result.ts";
import { readRequest } from "./request.ts";

/** Builds the site with its drafts into the preview folder; with problems the folder stays as it is. Never rejects. */
export async function buildPreview(preview: PreviewRequest): Promise<PreviewResult> {
  const begun = performance.now();
  try {
    const { content, now } = preview;
    const request = readRequest(
      { content, drafts: true, ...(now === undefined ? {} : { now }) },
      preview,
    );
    const { site, problems, content: raw } = prepareSite(request);
    if (site === undefined || problems.length > 0)
      return { kind: "problems", text: formatProblems(problems, raw, "text") };
    const { projectFolder, outputFolder } = preview;
    const files = await gatherFiles(site, { ...request, isPreview: true });
    await writeSite({ projectFolder, files, outputFolder, onRendered: () => {} });
    const pages = files.outputs.filter(({ url }) => /(?:\/|\.html)$/.test(url)).length;
    return { kind: "built", pages, seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    if (error instanceof UsageError) return { kind: "problems", text: `${error.message}\n` };
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: "bug", text: `${text}\n` };
  }
}
