import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishSite } from "../../src/build/publish-site.ts";
import type { Threads } from "../../src/build/thread/open-threads.ts";
import { makeRepository, type Repository } from "../build/history/repository.ts";
import { createChance, type Chance } from "../random-edits/chance.ts";
import { createEdits } from "../random-edits/create-edits.ts";
import type { State } from "../random-edits/state.ts";
import { listDifferences, readFolderOnDisk, type FolderOnDisk } from "./compare-folders.ts";
import { writeContent } from "./write-content.ts";

/** Which edits to make and commit, how many, and a folder to build in, which is emptied. */
export interface HistoryComparison {
  readonly seed: number;
  readonly steps: number;
  readonly recapCount: number;
  readonly folder: string;
  readonly threads: Threads;
}

/** What a build after some steps got wrong, with the steps, and how many pages of histories the last one had. */
export interface ComparedHistories {
  readonly done: readonly string[];
  readonly wrong: readonly string[];
  readonly pages: number;
}

/** Edits and commits by chance, builds after each step, and holds it against a clean build. Stops at the first difference. */
export async function compareHistories(comparison: HistoryComparison): Promise<ComparedHistories> {
  const { seed, steps, recapCount, folder, threads } = comparison;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const edits = createEdits(seed, recapCount);
  const chance = createChance(seed);
  const repository = makeRepository(folder);
  const done: string[] = [];
  let { first: state } = edits;
  let site: FolderOnDisk = new Map();
  writeContent(repository.contentFolder, {}, state.files);
  repository.commit({});
  for (let step = 1; step <= steps; step += 1) {
    const edited = edits.next(state);
    writeContent(repository.contentFolder, state.files, edited.state.files);
    ({ state } = edited);
    done.push(edited.what, record(repository, chance));
    site = await build(state, join(folder, "site"), { repository, threads, isClean: false });
    const output = join(folder, "clean");
    rmSync(output, { recursive: true, force: true });
    const clean = await build(state, output, { repository, threads, isClean: true });
    const wrong = listDifferences(site, clean);
    if (wrong.length > 0) return { done, wrong, pages: 0 };
  }
  const pages = [...site.keys()].filter((name) => name.endsWith("/history/index.html")).length;
  return { done, wrong: [], pages };
}

/** Has git record the edit in one of the ways that people have, or leaves it as it is; says which. */
function record({ commit, git }: Repository, chance: Chance): string {
  const ways: readonly (readonly [string, () => unknown])[] = [
    ["committed", () => commit({})],
    ["committed", () => commit({})],
    ["left", () => undefined],
    [
      "amended",
      () => {
        git("add", "--all");
        git("commit", "--quiet", "--amend", "--no-edit", "--allow-empty");
      },
    ],
    [
      "merged",
      () => {
        git("checkout", "--quiet", "-B", "side");
        commit({});
        git("checkout", "--quiet", "main");
        git("merge", "--quiet", "--no-ff", "--no-edit", "side");
      },
    ],
    [
      "taken back and committed anew",
      () => {
        commit({});
        git("reset", "--quiet", "--soft", "HEAD~1");
        commit({});
      },
    ],
  ];
  const [what, act] = chance.pick(ways);
  act();
  return what;
}

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

interface Place {
  readonly repository: Repository;
  readonly threads: Threads;
  readonly isClean: boolean;
}

async function build(
  { now, url, withDrafts }: State,
  outputFolder: string,
  { repository, threads, isClean }: Place,
): Promise<FolderOnDisk> {
  const { contentFolder } = repository;
  const places = { projectFolder, contentFolder, contentName: "content", outputFolder };
  const published = await publishSite({ ...places, threads, isClean, now, url, withDrafts });
  if (published.kind === "problems") throw new Error(JSON.stringify(published.problems));
  return readFolderOnDisk(outputFolder);
}
