import type { FileToParse } from "../thread/messages.ts";
import type { Threads } from "../thread/open-threads.ts";
import type { OpenFile } from "./open-files.ts";
import { createFileParser, type ParsedFile, type ParseWorld } from "./parse-file.ts";

/** Parses `files` in `world` and hands what has no problems to `keep`, some at a time. */
export type ParseMany = (
  files: readonly OpenFile[],
  world: ParseWorld,
  keep: (parsed: readonly ParsedFile[]) => void,
) => Promise<void>;

// How many files are parsed in one go, and from how many on it pays to begin threads.
const BATCH = 100;
const MANY = 300;

/** Parses files here and, where they are many, in threads beside. */
export function createParseMany(threads: Threads): ParseMany {
  return async (files, world, keep) => {
    if (files.length === 0) return;
    const batches = cut(files);
    const parse = createFileParser(world);
    const parseHere = async (): Promise<void> => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        keep(batch.flatMap((file) => parse(file) ?? []));
        // What the threads have sent is read between two batches.
        await new Promise(setImmediate);
      }
    };
    const parseThere = async (index: number): Promise<void> => {
      await threads.ask(index, { kind: "world", world });
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift())
        keep((await threads.ask(index, { kind: "parse", files: batch.map(nameFile) })) ?? []);
    };
    const count = files.length < MANY ? 0 : threads.count;
    await Promise.all([
      parseHere(),
      ...Array.from({ length: count }, (_, index) => parseThere(index)),
    ]);
  };
}

function cut(files: readonly OpenFile[]): (readonly OpenFile[])[] {
  return Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    files.slice(index * BATCH, (index + 1) * BATCH),
  );
}

function nameFile({ name, path, file }: OpenFile): FileToParse {
  return { name, path, file };
}
