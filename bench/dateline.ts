import { cpSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SCENARIOS, type Contender } from "./contender.ts";
import { readPackage } from "./read-package.ts";
import { EQUAL_SETTINGS } from "./equal-settings.ts";
import { writeArchive, writeRecap } from "./write-archive.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
// Later than the last recap of the largest archive.
const NOW = "2040-01-01T00:00:00Z";
// What `.cache` keeps of the project whatever its content: the fonts of a first build ever are no news of the archive.
const OF_THE_PROJECT = new Set([
  "code",
  "compile",
  "fonts",
  "images",
  "maps",
  "scripts",
  "styles",
  "tsx",
]);

interface Variant {
  readonly id: string;
  readonly name: string;
  readonly withPeople: boolean;
  readonly settings: readonly string[];
}

/** Dateline with what the peers’ sites have too, and no more than can be switched off. */
export const datelineEqual = createDateline({
  id: "dateline",
  name: "Dateline",
  withPeople: false,
  settings: EQUAL_SETTINGS,
});

/** Dateline with all that it publishes at once of the archive: twins, feeds of events, pages of people. Search comes after that. */
export const datelineEverything = createDateline({
  id: "dateline-everything",
  name: "Dateline, everything",
  withPeople: true,
  settings: ["share-images: false", "search: false"],
});

function createDateline({ id, name, withPeople, settings }: Variant): Contender {
  return {
    id,
    name,
    scenarios: SCENARIOS,
    memoryOf: "process",
    findVersion: () => readPackage(join(root, "package.json")).version,
    prepare: (folder, size) => {
      for (const part of ["src", "templates", "package.json", ".eleventy.ts"])
        cpSync(join(root, part), join(folder, part), { recursive: true });
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      writeArchive(join(folder, "content"), size, { withPeople, settings });
    },
    writeRecap: (folder, recap) => writeRecap(join(folder, "content"), recap),
    forget: (folder) => {
      for (const kept of readdirSync(join(folder, ".cache")))
        if (!OF_THE_PROJECT.has(kept))
          rmSync(join(folder, ".cache", kept), { recursive: true, force: true });
    },
    template: "templates/page.tsx",
    command: (folder, output) => ({
      file: process.execPath,
      args: ["src/cli/dateline.js", "build", "--now", NOW, "--output", output],
      folder,
    }),
    kinds: {
      recap: /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/,
      // Without the first page of an event, which repeats the newest of the numbered ones.
      eventPage: /^events\/[^/]+\/page\/\d+\/index\.html$/,
      day: /^\d{4}\/\d\d\/\d\d\/index\.html$/,
      home: /^index\.html$/,
      feed: /^feed\.xml$/,
      sitemap: /^sitemap\.xml$/,
    },
  };
}
