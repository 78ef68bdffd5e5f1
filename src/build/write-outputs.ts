import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileOf } from "../model/urls.ts";
import type { Copy, Output } from "../outputs/output.ts";
import type { RenderedFile } from "./thread/messages.ts";
import type { Threads } from "./thread/open-threads.ts";

/** Which files to write into which empty folder. `onRendered` is told how many of them have been rendered. */
export interface WriteRequest {
  readonly outputs: readonly Output[];
  readonly folder: string;
  readonly threads: Threads;
  readonly onRendered: (done: number) => void;
}

// How many files Eleventy is given at once; as many again are rendered meanwhile, so that few texts are ever held.
const BATCH = 50;

/** Renders the outputs here, while threads write those rendered before through Eleventy. */
export async function writeOutputs(request: WriteRequest): Promise<void> {
  const { outputs, folder, threads, onRendered } = request;
  const busy = Array.from({ length: threads.count }, () => Promise.resolve<unknown>(undefined));
  for (let at = 0, turn = 0; at < outputs.length; at += BATCH, turn += 1) {
    const files = outputs.slice(at, at + BATCH).map(renderFile);
    const index = turn % threads.count;
    await busy[index];
    busy[index] = threads.ask(index, { kind: "write", files, folder });
    // Whatever fails is told when it is waited for.
    busy[index]?.catch(() => {});
    onRendered(Math.min(outputs.length, at + BATCH));
  }
  await Promise.all(busy);
}

function renderFile({ url, render, renderUnplaced }: Output): RenderedFile {
  const path = fileOf(url);
  return renderUnplaced === undefined
    ? { path, text: render() }
    : { path, text: renderUnplaced(), page: url };
}

// How many are made at once: each is work for another processor, and holds an image in memory.
const MAKING = 8;

/** Makes those of `copies` that are made on demand. */
export async function makeCopies(copies: readonly Copy[]): Promise<void> {
  const waiting = copies.flatMap(({ make }) => make ?? []);
  for (let at = 0; at < waiting.length; at += MAKING)
    await Promise.all(waiting.slice(at, at + MAKING).map((make) => make()));
}

/** Copies fonts and images. Not by Eleventy, which would take brackets in a file's name for a pattern. */
export function writeCopies(copies: readonly Copy[], folder: string): void {
  for (const { file, url } of copies) {
    const target = join(folder, fileOf(url));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}
