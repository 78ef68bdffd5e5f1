import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { placesOf } from "../../../src/build/trees/locate-trees.ts";
import { openTrees } from "../../../src/build/trees/open-trees.ts";
import { look, makeFolderInMemory, publish } from "./published-folder.ts";
import { removedBy, siteVersion, VERSION_FILE } from "./site-version.ts";

const SIZE = 44;
const KILLS = 26;
const program = fileURLToPath(new URL("publish-in-a-loop.ts", import.meta.url));

/** A folder and the number of the version that its builds have committed to, in a file. */
interface Desk {
  readonly folder: string;
  readonly record: string;
}

/** A folder with its first version. */
async function makeDesk(): Promise<Desk> {
  const parent = makeFolderInMemory();
  const desk = { folder: join(parent, "site"), record: join(parent, "record") };
  writeFileSync(desk.record, "0");
  await repairAndPublish(desk);
  return desk;
}

/** Starts the program on `desk`, and waits until it is about to publish. */
async function start({ folder, record }: Desk): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, folder, record, `${SIZE}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** What the next build after a kill does: it ends what was committed to, and publishes the version after that. */
async function repairAndPublish({ folder, record }: Desk): Promise<void> {
  const committed = Number(readFileSync(record, "utf8"));
  const trees = await openTrees({ folder });
  trees.rollForward((read) => read(VERSION_FILE)?.toString() === `${committed}`);
  const places = placesOf(folder, true);
  expect(look(places)).toEqual(committed === 0 ? {} : siteVersion(committed, SIZE));
  const next = committed + 1;
  publish(trees, siteVersion(next, SIZE), {
    changes: { isWhole: next === 1, removed: next === 1 ? [] : removedBy(next, SIZE) },
    commit: () => writeFileSync(record, `${next}`),
  });
  expect(look(places)).toEqual(siteVersion(next, SIZE));
  trees.close();
}

/** Numbers from 0 up to 1 that are the same in each run. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Kills the program again and again on one folder; gives the versions that were found visible. */
async function killAgainAndAgain(seed: number): Promise<readonly number[]> {
  const desk = await makeDesk();
  const random = randomNumbers(seed);
  const found: number[] = [];
  for (let turn = 0; turn < KILLS; turn += 1) {
    const child = await start(desk);
    await setTimeout(random.next().value * 40);
    await kill(child);
    const seen = look(placesOf(desk.folder, true));
    const version = Number(seen[VERSION_FILE]);
    expect(seen).toEqual(siteVersion(version, SIZE));
    found.push(version);
    await repairAndPublish(desk);
  }
  return found;
}

it("shows one version entirely, whenever a build is killed, and the next build goes on from there", async () => {
  const found = await Promise.all([killAgainAndAgain(1), killAgainAndAgain(2)]);
  expect(found.flat()).toHaveLength(2 * KILLS);
  // The kills were among publications, not before them.
  expect(new Set(found[0]).size).toBe(KILLS);
}, 240_000);

it("never lets a reader miss a file while builds are published", async () => {
  const desk = await makeDesk();
  const child = await start(desk);
  const versions = new Set<string>();
  for (let slice = 0; slice < 40; slice += 1) {
    for (let reads = 0; reads < 500; reads += 1)
      versions.add(readFileSync(join(desk.folder, "index.html"), "utf8"));
    await setTimeout(5);
  }
  await kill(child);
  expect(versions.size).toBeGreaterThan(10);
});
