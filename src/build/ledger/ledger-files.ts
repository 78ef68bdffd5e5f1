import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatLedgerLine } from "../../content/ledger.ts";
import { stampOf } from "../archive/scan-folder.ts";
import { writeWhole } from "../write-whole.ts";

/** A file of the ledger as it lies on the disk: what the disk tells of it, where that can be trusted, and the SHA-256 of it. */
export interface LedgerFile {
  readonly stamp?: string | undefined;
  readonly digest: string;
}

/** The folder of the ledger in a content folder. */
export const LEDGER_FOLDER = "published";

const ENDING = ".txt";

/** The volumes of the ledger in `contentFolder`, in the order of their names. */
export function listVolumes(contentFolder: string): readonly string[] {
  const folder = join(contentFolder, LEDGER_FOLDER);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.map((name) => name.slice(0, -ENDING.length)).toSorted();
}

/** The file of a volume by its path in the content folder. */
export function nameVolume(volume: string): string {
  return `${LEDGER_FOLDER}/${volume}${ENDING}`;
}

/** A volume as it is now; read only where it may be another than `known`. */
export function identifyVolume(
  contentFolder: string,
  volume: string,
  known: LedgerFile | undefined,
): LedgerFile {
  const file = join(contentFolder, nameVolume(volume));
  const { stamp } = stampOf(file, Date.now());
  if (known !== undefined && stamp !== undefined && known.stamp === stamp) return known;
  return { stamp, digest: hash("sha256", readFileSync(file)) };
}

/** The text of a volume; an empty one where there is none yet. */
export function readVolume(contentFolder: string, volume: string): string {
  const file = join(contentFolder, nameVolume(volume));
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** An address that is new in the ledger, or old with new places on its page. */
export type NewEntry = readonly [url: string, anchors: readonly string[]];

/** Adds lines to the end of a volume, which are there all at once or not at all. */
export function appendToVolume(
  contentFolder: string,
  volume: string,
  entries: readonly NewEntry[],
): void {
  tellGit(contentFolder);
  // Read anew: another build may have added to it meanwhile.
  const text = readVolume(contentFolder, volume);
  const begun = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const lines = entries.map(([url, anchors]) => `${formatLedgerLine(url, anchors)}\n`);
  writeWhole(join(contentFolder, nameVolume(volume)), begun + lines.join(""));
}

/** Has git keep the lines of both sides where two branches have added some. */
function tellGit(contentFolder: string): void {
  const file = join(contentFolder, LEDGER_FOLDER, ".gitattributes");
  if (!existsSync(file)) writeWhole(file, `*${ENDING} text eol=lf merge=union\n`);
}
