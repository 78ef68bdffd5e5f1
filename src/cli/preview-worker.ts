import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { PreviewRequest, PreviewResult } from "./preview-result.ts";
import { registerTsx } from "./tsx-hook.ts";

// Runs in a thread of its own, so that a thread begun anew takes up edits to the project's own code.
const request = workerData as PreviewRequest;
registerTsx(join(request.projectFolder, ".cache", "tsx"));
const { buildPreview } = await import("./build-preview.ts");
const { openThreads } = await import("../build/thread/open-threads.ts");
const threads = openThreads(request.projectFolder);

parentPort?.on("message", () => {
  void buildPreview(request, threads).then((result: PreviewResult) =>
    parentPort?.postMessage(result),
  );
});
