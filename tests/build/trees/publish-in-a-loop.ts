import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openTrees, type ReadFile } from "../../../src/build/trees/open-trees.ts";
import { writeWhole } from "../../../src/build/write-whole.ts";
import { removedBy, siteVersion, VERSION_FILE } from "./site-version.ts";

// A program that publishes one version after another to the first folder it is given, and keeps the number of the last one
// it has committed to in the second, a file, until it is killed.
const [folder = "", record = "", size = ""] = process.argv.slice(2);
let version = Number(readFileSync(record, "utf8"));
const trees = await openTrees({ folder });
trees.rollForward((read: ReadFile) => read(VERSION_FILE)?.toString() === `${version}`);
process.stdout.write("open\n");
for (;;) {
  version += 1;
  for (const [path, text] of Object.entries(siteVersion(version, Number(size)))) {
    mkdirSync(dirname(join(trees.staging, path)), { recursive: true });
    writeFileSync(join(trees.staging, path), text);
  }
  // Each fifth is a whole publication, each ninth has to link its spare tree.
  const isWhole = version === 1 || version % 5 === 0;
  const removed = isWhole ? [] : removedBy(version, Number(size));
  trees.publish({ isWhole, removed }, () => writeWhole(record, `${version}`));
  if (version % 3 === 0) trees.prepareSpare();
}
