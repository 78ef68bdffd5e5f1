import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contender } from "../contender.ts";
import { createArchive } from "../create-archive.ts";
import { readPackage } from "../read-package.ts";
import { writeText } from "../write-text.ts";
import { PEER_KINDS } from "./peer-kinds.ts";
import { writePeerRecap } from "./write-peer-recap.ts";

const peers = fileURLToPath(new URL(".", import.meta.url));
const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));
const CLI = "node_modules/@11ty/eleventy/cmd.cjs";

/** Eleventy as its own starter has it: each recap a template, with Nunjucks layouts. Every run builds all. */
export const eleventy: Contender = {
  id: "eleventy",
  name: "Eleventy",
  scenarios: ["cold"],
  memoryOf: "process",
  findVersion: () => readPackage(join(packages, "@11ty/eleventy/package.json")).version,
  prepare: (folder, size) => {
    const { events, recaps } = createArchive(size);
    cpSync(join(peers, "eleventy"), folder, { recursive: true });
    cpSync(join(peers, "clocks.js"), join(folder, "clocks.js"));
    writeText(join(folder, "package.json"), '{ "type": "module" }\n');
    symlinkSync(packages, join(folder, "node_modules"));
    const titles = Object.fromEntries(events.map(({ id, title }) => [id, title]));
    writeText(join(folder, "site/_data/eventTitles.json"), JSON.stringify(titles));
    for (const recap of recaps()) writePeerRecap(join(folder, "site"), recap);
  },
  writeRecap: (folder, recap) => writePeerRecap(join(folder, "site"), recap),
  forget: () => {},
  template: "site/_includes/base.njk",
  command: (folder, output) => ({
    file: process.execPath,
    args: [CLI, "--quiet", `--output=${output}`],
    folder,
  }),
  kinds: PEER_KINDS,
};
