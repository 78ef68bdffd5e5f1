import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { listDifferences, readFolderOnDisk } from "./compare-folders.ts";
import { killBuilds, makeKillDesk, startBuild } from "./kill-builds.ts";
import { writeContent } from "./write-content.ts";

// `node scripts/kill-builds.ts` kills more.
const KILLS = 12;

const scratch = mkdtempSync(
  join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-kills-"),
);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it("leaves one version entirely, whenever a build is killed, and the next build ends as a clean one", async () => {
  const killed = await killBuilds({ kills: KILLS, seed: 1, folder: join(scratch, "kills") });
  expect(killed.wrong).toEqual([]);
  expect(killed.before + killed.after + killed.ended).toBe(KILLS);
}, 300_000);

it("lets two builds at the same time both succeed, one after the other", async () => {
  const desk = await makeKillDesk(join(scratch, "two"));
  const [first = {}, second = {}] = desk.versions;
  writeContent(desk.content, first, second);
  const ended = await Promise.all([startBuild(desk).ended, startBuild(desk).ended]);
  // One waits for the other, and the one that builds first says that its content is in no repository.
  const isExpected = (line: string): boolean => /waiting for it\.$|^git tells nothing/.test(line);
  const others = ended.map(({ code, said }) => [
    code,
    said.split("\n").filter((line) => line !== "" && !isExpected(line)),
  ]);
  expect(others).toEqual([
    [0, []],
    [0, []],
  ]);
  expect(listDifferences(readFolderOnDisk(desk.output), desk.clean[1] ?? new Map())).toEqual([]);
}, 240_000);
