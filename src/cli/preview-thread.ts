import { parentPort, workerData } from "node:worker_threads";
import { openThreads } from "../build/thread/open-threads.ts";
import { buildPreview } from "./build-preview.ts";
import type { PreviewRequest, PreviewResult, PreviewView } from "./preview-result.ts";

// The thread that builds previews, one each time that it is asked.
const request = workerData as PreviewRequest;
const threads = openThreads(request.projectFolder);

parentPort?.on("message", (view: PreviewView) => {
  void buildPreview(request, view, threads).then((result: PreviewResult) =>
    parentPort?.postMessage(result),
  );
});
