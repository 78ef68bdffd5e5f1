import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseContent } from "../src/content/parse-content.ts";
import { readContent } from "../src/content/read-content.ts";
import { createNameFinder, listNames } from "../src/model/find-names.ts";
import { median } from "./median.ts";
import { writeArchive } from "./write-archive.ts";

// What people cost: the same recaps built in turn with and without files for those whom they name, each in a new process.
const { values } = parseArgs({
  options: {
    recaps: { type: "string", default: "10000" },
    people: { type: "string", default: "500" },
    rounds: { type: "string", default: "3" },
  },
});
const size = { recaps: Number(values.recaps), people: Number(values.people) };
const CLI = "src/cli/dateline.js";
const NOW = "2030-01-01T00:00:00Z";
// A RAM disk where there is one: other disks are too noisy to compare on.
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-bench-"));
const output = join(folder, "site");

/** How long one build of a content folder takes in a new process, in seconds. */
function timeBuild(content: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLI, "build", "--now", NOW, "--content", join(folder, content), "--output", output],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - begun) / 1000;
}

/** How long it takes to find every name in every recap of a content folder, in seconds, once the engine is warm. */
function timeFinding(content: string): number {
  const { value } = parseContent(readContent(join(folder, content), content), content);
  if (value === undefined) throw new Error("the archive has no settings");
  const findNames = createNameFinder(listNames(value.entities));
  const find = (): number => {
    const begun = performance.now();
    for (const { body } of value.recaps) findNames(body);
    return (performance.now() - begun) / 1000;
  };
  return median([find(), find(), find()]);
}

try {
  writeArchive(join(folder, "without"), size, { withPeople: false });
  writeArchive(join(folder, "with"), size, { withPeople: true });
  const times: { without: number[]; with: number[] } = { without: [], with: [] };
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const content of ["without", "with"] as const) times[content].push(timeBuild(content));
  const [without, withPeople] = [median(times.without), median(times.with)];
  const finding = timeFinding("with");
  process.stdout.write(
    `${size.recaps} recaps: ${without.toFixed(2)} s\n` +
      `finding ${size.people} people in them: ${finding.toFixed(2)} s, ${(finding / without).toFixed(3)} of that\n` +
      `with their pages and glosses: ${withPeople.toFixed(2)} s, ratio ${(withPeople / without).toFixed(3)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
