import { Worker } from "node:worker_threads";
import { threadOptions } from "../build/thread/thread-options.ts";
import { stackOf } from "./explain-error.ts";
import type { PreviewRequest, PreviewResult, PreviewView } from "./preview-result.ts";

/** Builds previews one after the other, in a thread that can be begun anew. */
export interface PreviewBuilder {
  /** Builds once what `view` asks for; never rejects. */
  readonly build: (view: PreviewView) => Promise<PreviewResult>;
  /** Lets the next build take up edits to the project's own code. */
  readonly forgetCode: () => void;
  readonly close: () => Promise<void>;
}

/** A builder of previews of `request`. */
export function createPreviewBuilder(request: PreviewRequest): PreviewBuilder {
  let worker: Worker | undefined;
  const begin = (): Worker => {
    const begun = new Worker(new URL("preview-worker.ts", import.meta.url), {
      ...threadOptions(request.projectFolder),
      workerData: request,
    });
    worker = begun;
    return begun;
  };
  const forget = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  return {
    build: (view) => askWorker(worker ?? begin(), view, forget),
    forgetCode: () => void forget(),
    close: forget,
  };
}

/** One build by `worker`; a worker that dies of an error in the code is reported and forgotten. */
function askWorker(
  worker: Worker,
  view: PreviewView,
  forget: () => Promise<void>,
): Promise<PreviewResult> {
  return new Promise((resolve) => {
    const settle = (result: PreviewResult): void => {
      worker.removeAllListeners("message");
      worker.removeAllListeners("error");
      worker.removeAllListeners("exit");
      resolve(result);
    };
    worker.once("message", settle);
    worker.once("exit", () =>
      settle({ kind: "bug", text: "The build was stopped by a newer one.\n" }),
    );
    worker.once("error", (error: Error) => {
      settle({ kind: "bug", text: `${stackOf(error)}\n` });
      void forget();
    });
    worker.postMessage(view);
  });
}
