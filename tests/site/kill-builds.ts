import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { publishSite } from "../../src/build/publish-site.ts";
import { placesOf } from "../../src/build/trees/locate-trees.ts";
import { toInstant } from "../../src/time/instant.ts";
import type { Files } from "../model/content-of.ts";
import { createChance } from "../random-edits/chance.ts";
import { listDifferences, readFolderOnDisk, type FolderOnDisk } from "./compare-folders.ts";
import { killableContent } from "./killable-content.ts";
import { writeContent } from "./write-content.ts";

/** How many builds to kill, the seed of the moments, and a folder to work in, which is emptied. */
export interface Killing {
  readonly kills: number;
  readonly seed: number;
  readonly folder: string;
}

/** What came of it. */
export interface Killed {
  /** What was wrong after a kill or a repair; nothing where all was right. */
  readonly wrong: readonly string[];
  /** After how many kills the folder held the version before, the version after, or the build had ended already. */
  readonly before: number;
  readonly after: number;
  readonly ended: number;
}

const NOW = "2025-02-01T00:00:00Z";
const program = fileURLToPath(new URL("../../src/cli/dateline.js", import.meta.url));

/** The folders of content and site in a folder, and what clean builds make of the two versions of the content. */
export interface KillDesk {
  readonly content: string;
  readonly output: string;
  readonly versions: readonly Files[];
  readonly clean: readonly FolderOnDisk[];
  /** How long a build takes that changes one version to the other, in milliseconds: until it has the lock, and after that. */
  readonly lengths: readonly [beginning: number, work: number];
}

/** Starts a build of what the content folder holds; it tells how it ended. */
export function startBuild({ content, output }: Pick<KillDesk, "content" | "output">): {
  readonly kill: () => void;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
} {
  const args = ["build", "--content", content, "--output", output, "--now", NOW, "--no-search"];
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (said += text));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return { kill: () => void child.kill("SIGKILL"), ended };
}

/** Makes the clean builds of both versions, and publishes the first. */
export async function makeKillDesk(folder: string): Promise<KillDesk> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [content, output] = [join(folder, "content"), join(folder, "site")];
  const versions = [killableContent("One"), killableContent("Other")];
  const clean: FolderOnDisk[] = [];
  let before: Files = {};
  for (const [index, version] of versions.entries()) {
    writeContent(content, before, version);
    before = version;
    clean.push(await buildWhole({ content, output: join(folder, `clean-${index}`) }));
  }
  await buildWhole({ content, output });
  writeContent(content, before, versions[0] ?? {});
  const begun = performance.now();
  const build = startBuild({ content, output });
  await waitForBuild(output, build.ended);
  const locked = performance.now();
  await build.ended;
  return {
    content,
    output,
    versions,
    clean,
    lengths: [locked - begun, performance.now() - locked],
  };
}

async function buildWhole({
  content,
  output,
}: Pick<KillDesk, "content" | "output">): Promise<FolderOnDisk> {
  const published = await publishSite({
    projectFolder: fileURLToPath(new URL("../..", import.meta.url)),
    contentFolder: content,
    contentName: content,
    outputFolder: output,
    now: toInstant(Date.parse(NOW)),
    withDrafts: false,
    url: undefined,
  });
  if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
  return readFolderOnDisk(output);
}

/** Waits until a build has the lock of the folder and, if `isSwitching`, changes the spare tree; or until it has ended. */
async function waitForBuild(
  output: string,
  ended: Promise<unknown>,
  isSwitching = false,
): Promise<void> {
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  const { lock, state } = placesOf(output, true);
  const isGoing = (): boolean => !isEnded;
  while (!existsSync(lock) && isGoing()) await setTimeout(1);
  if (!isSwitching) return;
  while (existsSync(state) && isGoing()) await setTimeout(1);
}

/** Kills builds from one version to the other at random moments, and lets the next build go on from what they left. */
export async function killBuilds({ kills, seed, folder }: Killing): Promise<Killed> {
  const desk = await makeKillDesk(folder);
  const chance = createChance(seed);
  const counts = { before: 0, after: 0, ended: 0 };
  const wrong: string[] = [];
  let [visible, written] = [0, 0];
  for (let kill = 1; kill <= kills; kill += 1) {
    const next = 1 - visible;
    writeContent(desk.content, desk.versions[written] ?? {}, desk.versions[next] ?? {});
    written = next;
    const phase = chance.happens(0.5)
      ? "switching"
      : chance.pick(["beginning", "working"] as const);
    const moment: Moment = { phase, share: chance.below(1100) / 1000 };
    const { code, version } = await killOnce(desk, moment);
    counts[code === 0 ? "ended" : version === next ? "after" : "before"] += 1;
    if (version === undefined)
      wrong.push(`kill ${kill}, ${JSON.stringify(moment)}: both versions, or neither`);
    // Some kills come one after the other, with no whole build between.
    if (version !== undefined && chance.happens(0.3)) visible = version;
    else {
      const found = await buildWhole(desk);
      const differences = listDifferences(found, desk.clean[next] ?? new Map());
      wrong.push(
        ...differences.map((each) => `after kill ${kill}, ${JSON.stringify(moment)}: ${each}`),
      );
      visible = next;
    }
  }
  // The last kill may have no build after it.
  await buildWhole(desk);
  return { wrong: [...wrong, ...listLeft(folder)], ...counts };
}

/** A share of the time that a build takes before it has the lock, after that, or for the switch. */
interface Moment {
  readonly phase: "beginning" | "working" | "switching";
  readonly share: number;
}

// From the first change of the spare tree to the end of the process.
const SWITCH_MS = 60;

/** Kills a build at a moment; tells how it ended, and which version is visible then. */
async function killOnce(
  desk: KillDesk,
  { phase, share }: Moment,
): Promise<{ readonly code: number | null; readonly version: number | undefined }> {
  const build = startBuild(desk);
  if (phase !== "beginning") await waitForBuild(desk.output, build.ended, phase === "switching");
  const [beginning, working] = desk.lengths;
  const length = { beginning, working, switching: SWITCH_MS }[phase];
  await Promise.race([setTimeout(length * share), build.ended]);
  build.kill();
  const { code } = await build.ended;
  const found = existsSync(desk.output) ? readFolderOnDisk(desk.output) : new Map();
  const version = desk.clean.findIndex((clean) => listDifferences(found, clean).length === 0);
  return { code, version: version === -1 ? undefined : version };
}

/** What kills have left beside the published folder that the last build should have cleared away. */
function listLeft(folder: string): readonly string[] {
  const spare = join(folder, ".site.spare");
  const left = existsSync(spare) ? readdirSync(spare) : [];
  return left
    .filter((name) => !["tree", "state.json"].includes(name))
    .map((name) => `${name} is left`);
}
