import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SCENARIOS, type Contender, type Scenario } from "../../bench/contender.ts";
import { findChanges } from "../../bench/lay-out.ts";
import { PEER_KINDS } from "../../bench/peers/peer-kinds.ts";
import { outputOf, runScenario } from "../../bench/run-scenario.ts";
import { fileOfRecap, writeRecap } from "../../bench/write-archive.ts";
import { fillFolder, makeFolder } from "../build/temporary-folder.ts";

const changes = findChanges({ recaps: 20, people: 5 }, 2);

/** A generator that only says whether there was a site before. */
const contender: Contender = {
  id: "plain",
  name: "Plain",
  scenarios: SCENARIOS,
  memoryOf: "process",
  findVersion: () => "1.0.0",
  prepare: () => {},
  writeRecap,
  forget: (folder) => writeFileSync(join(folder, "forgotten"), ""),
  template: "page.html",
  command: (folder, output) => ({
    file: process.execPath,
    args: [
      "-e",
      `const fs = require("node:fs"); const [output] = process.argv.slice(1); fs.writeFileSync("was-there", String(fs.existsSync(output)))`,
      output,
    ],
    folder,
  }),
  kinds: PEER_KINDS,
};

async function run(folder: string, scenario: Scenario): Promise<string> {
  await runScenario({ contender, folder }, { scenario, round: 1 }, changes);
  return readFileSync(join(folder, "was-there"), "utf8");
}

test("removes the site and what was kept before a first build, and neither before others", async () => {
  const folder = makeFolder();
  fillFolder(outputOf(folder), { "index.html": "" });
  expect(await run(folder, "nothing")).toBe("true");
  expect(existsSync(join(folder, "forgotten"))).toBe(false);
  expect(await run(folder, "cold")).toBe("false");
  expect(existsSync(join(folder, "forgotten"))).toBe(true);
});

test("edits a lead in the midst of the archive, and adds a recap that came after all", async () => {
  const folder = makeFolder();
  await run(folder, "edit");
  const edited = readFileSync(join(folder, fileOfRecap(changes.edited)), "utf8");
  expect(edited).toContain("title: Recap number 10 of the talks");
  expect(edited).toContain("\n- **Edit 1: ");
  await run(folder, "add");
  const added = changes.added.map((recap) => existsSync(join(folder, fileOfRecap(recap))));
  expect(added).toEqual([false, true]);
});

test("edits the template around every page", async () => {
  const folder = makeFolder();
  fillFolder(folder, { "page.html": "<head></head>" });
  await run(folder, "template");
  expect(readFileSync(join(folder, "page.html"), "utf8")).toContain('content="1"');
});
