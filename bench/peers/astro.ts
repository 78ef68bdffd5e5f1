import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contender } from "../contender.ts";
import { createArchive } from "../create-archive.ts";
import { readPackage } from "../read-package.ts";
import { writeText } from "../write-text.ts";
import { PEER_KINDS } from "./peer-kinds.ts";
import { writePeerRecap } from "./write-peer-recap.ts";

const peers = fileURLToPath(new URL(".", import.meta.url));
const installed = fileURLToPath(new URL("../../.cache/bench/astro", import.meta.url));

/** Astro with the recaps as a content collection; it is installed for the bench alone, in a folder of its own. */
export const astro: Contender = {
  id: "astro",
  name: "Astro",
  scenarios: ["cold", "edit"],
  memoryOf: "tree",
  findVersion: install,
  prepare: (folder, size) => {
    const { events, recaps } = createArchive(size);
    cpSync(join(peers, "astro"), folder, { recursive: true });
    cpSync(join(peers, "clocks.js"), join(folder, "src/clocks.js"));
    // Copied, not linked: it keeps its caches there.
    cpSync(join(installed, "node_modules"), join(folder, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const titles = Object.fromEntries(events.map(({ id, title }) => [id, title]));
    writeText(join(folder, "src/event-titles.json"), JSON.stringify(titles));
    for (const recap of recaps()) writePeerRecap(folder, recap);
  },
  writeRecap: writePeerRecap,
  forget: (folder) => {
    for (const kept of [".astro", "node_modules/.astro", "node_modules/.vite"])
      rmSync(join(folder, kept), { recursive: true, force: true });
  },
  template: "src/layouts/base.astro",
  command: (folder, output) => ({
    file: process.execPath,
    args: ["node_modules/astro/bin/astro.mjs", "build", "--silent", "--outDir", output],
    folder,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  }),
  kinds: PEER_KINDS,
};

/** Installs the version that the peer's `package.json` names where it is not there, and says which. */
function install(): string | undefined {
  const manifest = join(installed, "node_modules/astro/package.json");
  mkdirSync(installed, { recursive: true });
  cpSync(join(peers, "astro/package.json"), join(installed, "package.json"));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  spawnSync("npm", args, { cwd: installed, stdio: "ignore" });
  return existsSync(manifest) ? readPackage(manifest).version : undefined;
}
