import { join } from "node:path";
import { watch } from "chokidar";
import { cacheFolder } from "../build/cache-folder.js";
import { detectEditor, type Editor } from "./editor-link.ts";
import { UsageError } from "./exit-code.ts";
import { openPreview } from "./open-preview.ts";
import { createPreviewBuilder } from "./preview-builder.ts";
import type { PreviewResult } from "./preview-result.ts";
import type { Folders } from "./program.ts";
import { findContent } from "./request.ts";
import { createPreviewServer } from "./serve-preview.ts";

/** The options of `start`, as typed. */
export interface StartArguments {
  readonly content: string;
  readonly now?: string;
  readonly port: string;
  readonly editor?: Editor;
}

/**
 * Serves a preview until it is stopped: with drafts, or as readers see it, as its bar says. Saved edits to the content and to the
 * project's own code show by themselves; problems show on top of the last pages that had none, and in the terminal.
 */
export async function runStart(options: StartArguments, folders: Folders): Promise<void> {
  const port = readPort(options.port);
  const { contentFolder } = findContent(options, folders);
  const outputFolder = cacheFolder(folders.projectFolder, `preview-${port}`);
  const { content, now, editor = detectEditor(process.env) } = options;
  const builder = createPreviewBuilder({ ...folders, content, now, outputFolder });
  const preview = openPreview({
    build: (view) => {
      // Editors that watch the terminal know by it that what they were told before is over.
      process.stdout.write("building\n");
      return builder.build(view);
    },
    onResult: report,
    onRebuilt: () => server.reload({ files: [] }),
  });
  await preview.build();
  const server = createPreviewServer({ folder: outputFolder, preview, editor }, port);
  server.serve(port);
  await server.ready();
  const code = ["src", "templates", ".eleventy.ts"];
  watch(contentFolder, { ignoreInitial: true }).on("all", preview.rebuild);
  watch(
    code.map((name) => join(folders.projectFolder, name)),
    { ignoreInitial: true },
  ).on("all", () => {
    builder.forgetCode();
    preview.rebuild();
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number up to 65535, not “${text}”.`);
}

function report(result: PreviewResult): void {
  if (result.kind === "built")
    process.stdout.write(`built ${result.pages} pages in ${result.seconds.toFixed(2)} s\n`);
  else process.stderr.write(result.text);
}
