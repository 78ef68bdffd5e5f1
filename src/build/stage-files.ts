import type { FileList } from "../outputs/site-files.ts";
import type { Threads } from "./thread/open-threads.ts";
import type { Trees } from "./trees/open-trees.ts";
import { makeCopies, writeCopies, writeOutputs } from "./write-outputs.ts";

/** Where files are staged, what writes them, and who is told how many have been rendered. */
export interface Stage {
  readonly trees: Trees;
  readonly threads: Threads;
  readonly onRendered?: ((done: number, total: number) => void) | undefined;
}

/** Renders, writes and copies `files` into the staging folder. What is copied is made while texts are rendered and written. */
export async function stageFiles(
  { outputs, copies }: FileList,
  { trees, threads, onRendered = () => {} }: Stage,
): Promise<void> {
  await Promise.all([
    makeCopies(copies),
    writeOutputs({
      outputs,
      threads,
      folder: trees.staging,
      onRendered: (done) => onRendered(done, outputs.length),
    }),
  ]);
  writeCopies(copies, trees.staging);
}
