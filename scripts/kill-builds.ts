import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../src/build/cache-folder.js";
import { registerTypes } from "../src/build/type-hook.js";

// Many more kills than the tests make: whether readers ever see anything but one whole version.
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
  },
});
// As in src/cli/dateline.js.
process.env["TZ"] = "UTC";
registerTypes(".tsx", cacheFolder(fileURLToPath(new URL("..", import.meta.url)), "tsx"));
const { killBuilds } = await import("../tests/site/kill-builds.ts");
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-kills-"));
const { wrong, before, after, ended } = await killBuilds({
  kills: Number(values.kills),
  seed: Number(values.seed),
  folder: join(folder, "site"),
});
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${before} killed before the switch, ${after} after it, ${ended} had ended; ${wrong.length} wrong\n`,
);
for (const each of wrong) process.stdout.write(`→ ${each}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
