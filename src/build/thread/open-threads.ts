import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { threadOptions } from "./thread-options.ts";
import type { Result, Task } from "./messages.ts";

/** Threads that work beside the one that builds. They are begun when they are first needed. */
export interface Threads {
  /** How many there are. */
  readonly count: number;
  /** Has the thread `index` do a task, after those that it was given before. Rejects with what the task threw. */
  readonly ask: (index: number, task: Task) => Promise<Result>;
  /** Has the first thread load Eleventy, which takes as long as all that comes before it is needed. */
  readonly load: () => void;
  readonly close: () => Promise<void>;
}

// With less room for young objects the memory of a large build stays in bounds.
const YOUNG_MB = 24;

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Answer {
  readonly id: number;
  readonly result?: Result;
  readonly error?: unknown;
}

// The building thread keeps one processor busy itself; more than this gained nothing.
const MOST = 4;

/** Threads for the project in `projectFolder`: one for each processor but one, and one at least. */
export function openThreads(projectFolder: string): Threads {
  const count = Math.max(1, Math.min(MOST, availableParallelism() - 1));
  const begun = new Map<number, ReturnType<typeof beginThread>>();
  const ask: Threads["ask"] = (index, task) => {
    const thread = begun.get(index) ?? beginThread(projectFolder);
    begun.set(index, thread);
    return thread.ask(task);
  };
  return {
    count,
    ask,
    // A thread that cannot load it says so where it is asked to write.
    load: () => void ask(0, { kind: "load" }).catch(() => {}),
    close: async () => {
      await Promise.all([...begun.values()].map((thread) => thread.close()));
      begun.clear();
    },
  };
}

function beginThread(projectFolder: string): {
  readonly ask: (task: Task) => Promise<Result>;
  readonly close: () => Promise<unknown>;
} {
  const worker = new Worker(new URL("build-thread.ts", import.meta.url), {
    ...threadOptions(projectFolder),
    workerData: { projectFolder },
    // What a thread has to say it says by messages; Eleventy's remarks on its own speed are for nobody.
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.on("message", ({ id, result, error }: Answer) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(result);
    else reject?.(error);
  });
  worker.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  // A build that has failed must not be kept alive by a thread that has nothing to do.
  worker.unref();
  const ask = (task: Task): Promise<Result> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      worker.ref();
      const settle = (): void => {
        if (waiting.size === 0) worker.unref();
      };
      waiting.set(id, {
        resolve: (result) => (settle(), resolve(result)),
        reject: (error) => (settle(), reject(error)),
      });
      worker.postMessage({ id, task });
    });
  const close = (): Promise<unknown> => {
    // An answer that comes now must not let the process end before the thread has.
    waiting.clear();
    return worker.terminate();
  };
  return { ask, close };
}
