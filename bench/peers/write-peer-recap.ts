import { DateTime } from "luxon";
import { join } from "node:path";
import type { ArchiveRecap } from "../create-archive.ts";
import { fileOfRecap } from "../write-archive.ts";
import { writeText } from "../write-text.ts";

/** Writes a recap as the peers read it: its instant in UTC, its event and its day as taxonomies, its points without ids. */
export function writePeerRecap(content: string, recap: ArchiveRecap): void {
  const { title, slug, day, clock, event, points } = recap;
  const date = DateTime.fromISO(`${day}T${clock}`, { zone: "Europe/Kyiv" }).toUTC();
  const stamp = date.toISO({ suppressMilliseconds: true });
  if (stamp === null) throw new Error(`no instant for ${day} ${clock}`);
  writeText(
    join(content, fileOfRecap(recap)),
    `---\ntitle: ${title}\ndate: ${stamp}\nslug: ${slug}\nevents: [${event}]\ndays: ["${day}"]\n---\n\n` +
      points.map((point) => `- ${point}\n`).join(""),
  );
}
