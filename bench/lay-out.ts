import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkEqual } from "./check-equal.ts";
import type { Contender } from "./contender.ts";
import { createArchive, type ArchiveRecap, type ArchiveSize } from "./create-archive.ts";
import { measureProcess } from "./measure-process.ts";
import { outputOf, type Changes, type Entrant } from "./run-scenario.ts";

/** Lays a contender's project and content into a folder of its own within `base`. */
export function layOut(contender: Contender, base: string, size: ArchiveSize): Entrant {
  const folder = join(base, contender.id);
  mkdirSync(folder);
  contender.prepare(folder, size);
  return { contender, folder };
}

/** Has each build for the first time, which also makes what depends on its project alone; throws where the sites differ. */
export async function buildEqual(
  entrants: readonly Entrant[],
  tell: (text: string) => void,
): Promise<void> {
  for (const { contender, folder } of entrants) {
    tell(`first build: ${contender.name}`);
    await measureProcess(contender.command(folder, outputOf(folder)), contender.memoryOf);
  }
  checkEqual(entrants.map(({ contender, folder }) => ({ contender, output: outputOf(folder) })));
}

/** The recaps that `rounds` rounds change, in an archive that has some. */
export function findChanges(size: ArchiveSize, rounds: number): Changes {
  const middle = Math.floor(size.recaps / 2);
  let edited: ArchiveRecap | undefined;
  const added: ArchiveRecap[] = [];
  let index = 0;
  for (const recap of createArchive(size).recaps(rounds)) {
    if (index === middle) edited = recap;
    if (index >= size.recaps) added.push(recap);
    index += 1;
  }
  if (edited === undefined) throw new Error("an archive without recaps cannot be measured");
  return { edited, added };
}
