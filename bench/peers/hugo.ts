import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SCENARIOS, type Contender } from "../contender.ts";
import { createArchive } from "../create-archive.ts";
import { writeText } from "../write-text.ts";
import { PEER_KINDS } from "./peer-kinds.ts";
import { writePeerRecap } from "./write-peer-recap.ts";

const project = fileURLToPath(new URL("hugo", import.meta.url));

/** Hugo as the machine has it, with taxonomies for events and days. It keeps nothing between builds but the output. */
export const hugo: Contender = {
  id: "hugo",
  name: "Hugo",
  scenarios: SCENARIOS,
  memoryOf: "process",
  findVersion: () =>
    /v([\d.]+)/.exec(spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout ?? "")?.[1],
  prepare: (folder, size) => {
    const { events, recaps } = createArchive(size);
    cpSync(project, folder, { recursive: true });
    for (const { id, title } of events)
      writeText(join(folder, `content/events/${id}/_index.md`), `---\ntitle: ${title}\n---\n`);
    for (const recap of recaps()) writePeerRecap(join(folder, "content"), recap);
  },
  writeRecap: (folder, recap) => writePeerRecap(join(folder, "content"), recap),
  forget: (folder) => rmSync(join(folder, "resources"), { recursive: true, force: true }),
  template: "layouts/_default/baseof.html",
  command: (folder, output) => ({
    file: "hugo",
    args: ["--quiet", "--buildFuture", "--destination", output],
    folder,
  }),
  kinds: PEER_KINDS,
};
