import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cacheFolder } from "../src/build/cache-folder.js";
import { registerTypes } from "../src/build/type-hook.js";

// Many more random edits than the tests make: whether builds that take up earlier ones end as clean builds do.
const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    edits: { type: "string", default: "8" },
    recaps: { type: "string", default: "12" },
  },
});
const [sequences, firstSeed] = [Number(values.sequences), Number(values.seed)];
// As in src/cli/dateline.js.
process.env["TZ"] = "UTC";
registerTypes(".tsx", cacheFolder(fileURLToPath(new URL("..", import.meta.url)), "tsx"));
const { compareBuilds } = await import("../tests/site/compare-builds.ts");
// A RAM disk where there is one: hundreds of thousands of small files are written here.
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-edits-"));

let failures = 0;
for (let seed = firstSeed; seed < firstSeed + sequences; seed += 1) {
  const { done, wrong } = await compareBuilds({
    seed,
    editCount: Number(values.edits),
    editsBetween: 1,
    recapCount: Number(values.recaps),
    folder: join(folder, "site"),
  });
  if (wrong.length === 0) continue;
  failures += 1;
  process.stdout.write(`seed ${seed}\n  ${done.join("\n  ")}\n→ ${wrong.join("\n→ ")}\n\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${failures} of ${sequences} sequences of ${values.edits} edits ended otherwise than a clean build\n`,
);
process.exitCode = failures === 0 ? 0 : 1;
