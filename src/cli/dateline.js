#!/usr/bin/env node
// Plain JavaScript that any Node can read: it finds a Node that can run the rest, then hands over.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { cacheFolder, findHome } from "../build/cache-folder.js";

const [major = 0] = process.versions.node.split(".").map(Number);
const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const home = findHome(projectFolder);
const bundledNode = [projectFolder, home ?? projectFolder]
  .map((folder) => join(folder, "node_modules", ".bin", "node"))
  .find((file) => existsSync(file));

if (major >= 24) {
  // date-fns-tz is wrong wherever the machine's own zone skips an hour, so every command runs in UTC.
  process.env["TZ"] = "UTC";
  // Less room for young objects keeps the memory of a large build in bounds; it takes hardly longer for it.
  setFlagsFromString("--max-semi-space-size=16");
  if (home !== undefined) await import("../build/package-hook.js");
  enableCompileCache(cacheFolder(projectFolder, "compile"));
  const { loadCode } = await import("./load-code.ts");
  // A clean build uses nothing that was left behind, not even a bundle.
  const isClean = process.argv.includes("--clean");
  await loadCode("main", projectFolder, { use: isClean ? "sources" : "new bundle" });
} else if (bundledNode !== undefined && process.env["DATELINE_NODE"] === undefined) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const env = { ...process.env, DATELINE_NODE: "bundled" };
  const { status } = spawnSync(bundledNode, args, { stdio: "inherit", env });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`Dateline needs Node 24 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
}
