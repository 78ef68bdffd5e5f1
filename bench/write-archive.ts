import { join } from "node:path";
import { createArchive, type ArchiveRecap, type ArchiveSize } from "./create-archive.ts";
import { writeText } from "./write-text.ts";

/**
 * Writes a content folder for measuring with: the same size gives the same bytes. Where `withPeople` is false the people
 * have no files, and the texts are the same. `settings` are further lines of `site.yaml`.
 */
export function writeArchive(
  folder: string,
  size: ArchiveSize,
  { withPeople, settings = [] }: { withPeople: boolean; settings?: readonly string[] },
): void {
  const archive = createArchive(size);
  writeText(join(folder, "site.yaml"), SETTINGS + settings.map((line) => `${line}\n`).join(""));
  for (const { id, title } of archive.events)
    writeText(join(folder, `events/${id}.md`), `---\ntitle: ${title}\n---\n`);
  for (const [index, { first, last }] of archive.people.entries()) {
    const file = join(folder, `people/person-${index}.md`);
    if (withPeople) writeText(file, writePerson(first, last));
  }
  for (const recap of archive.recaps()) writeRecap(folder, recap);
}

/** Writes a recap's file into the content folder. */
export function writeRecap(folder: string, recap: ArchiveRecap): void {
  const { title, day, clock, event } = recap;
  const points = recap.points.map((point, index) => `- ${point} {#point-${index}}\n`).join("");
  writeText(
    join(folder, fileOfRecap(recap)),
    `---\ntitle: ${title}\ntime: ${day} ${clock} Kyiv\nevents: [${event}]\n---\n\n${points}`,
  );
}

/** Where a recap's file is, in the content of any of the sites. */
export function fileOfRecap({ name, day }: ArchiveRecap): string {
  return `recaps/${day.slice(0, 4)}/${day.slice(5, 7)}/${name}.md`;
}

const SETTINGS = `title: An archive
url: https://archive.example/
language: en-GB
zones: [{ id: Europe/Kyiv, label: Kyiv }, { id: Europe/Moscow, label: Moscow }]
`;

function writePerson(first: string, last: string): string {
  return `---\nname: ${first} ${last}\nsort: ${last}, ${first}\nrole: envoy to the talks\naliases: [${last}]\n---\n`;
}
