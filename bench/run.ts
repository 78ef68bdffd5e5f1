import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contender.ts";
import { datelineEqual, datelineEverything } from "./dateline.ts";
import { measureSection } from "./measure-section.ts";
import { astro } from "./peers/astro.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo } from "./peers/hugo.ts";
import { readOptions } from "./read-options.ts";
import { writeResults } from "./write-results.ts";

// Dateline beside its peers. Options, as in `npm run bench -- --recaps 1000`:
//   --recaps 1000,10000   the sizes of the archive; 100000 wants 10 GB of memory for the RAM disk
//   --rounds 5            how often each is measured
//   --peers hugo,eleventy,astro
//   --scenarios cold,edit,add,nothing,template
//   --disk DIR            measures on that disk besides
// Hugo comes from the system (`apt-get install hugo`); Astro is installed by the bench, in a folder of its own.
const PEERS = [hugo, eleventy, astro];
// Of larger archives Astro makes nothing in good time, and our site with everything fills the RAM disk.
const MOST_FOR_ALL = 10_000;
const ONLY_SMALL: readonly Contender[] = [astro, datelineEverything];
const MEMORY = "/dev/shm";

const options = readOptions(
  process.argv.slice(2),
  PEERS.map(({ id }) => id),
);
const files = {
  json: fileURLToPath(new URL("results.json", import.meta.url)),
  markdown: fileURLToPath(new URL("results.md", import.meta.url)),
};
const places = [
  existsSync(MEMORY)
    ? { place: "RAM disk" as const, base: MEMORY }
    : { place: "disk" as const, base: tmpdir() },
  ...(options.disk === undefined ? [] : [{ place: "disk" as const, base: options.disk }]),
];
for (const recaps of options.recaps)
  for (const place of places) {
    const [first, ...others] = PEERS.filter(({ id }) => options.peers.includes(id));
    const contenders = [datelineEqual, first, datelineEverything, ...others]
      .filter((contender) => contender !== undefined)
      .filter((contender) => recaps <= MOST_FOR_ALL || !ONLY_SMALL.includes(contender));
    const section = await measureSection({
      ...place,
      recaps,
      rounds: options.rounds,
      scenarios: options.scenarios,
      contenders,
      tell: (text) => process.stderr.write(`${recaps} recaps, ${place.place}: ${text}\n`),
    });
    writeResults(files, [section]);
  }
process.stdout.write(readFileSync(files.markdown, "utf8"));
