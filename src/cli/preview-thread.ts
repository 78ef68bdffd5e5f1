import { parentPort, workerData } from "node:worker_threads";
import { openThreads } from "../build/thread/open-threads.ts";
import { buildPreview } from "./build-preview.ts";
import type { PreviewRequest, PreviewResult } from "./preview-result.ts";

// The thread that builds previews, one each time that it is asked.
const request = workerData as PreviewRequest;
const threads = openThreads(request.projectFolder);

parentPort?.on("message", () => {
  void buildPreview(request, threads).then((result: PreviewResult) =>
    parentPort?.postMessage(result),
  );
});
