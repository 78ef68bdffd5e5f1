import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { parseContent } from "../content/parse-content.ts";
import { formatRecapDraft, type RecapDraft } from "../content/plain-recap/recap-draft.ts";
import type { Problem } from "../content/problem.ts";
import { toSlug } from "../content/slug.ts";
import { formatWall } from "../time/written-time.ts";
import type { Instant } from "../time/instant.ts";
import { wallClockAt } from "../time/wall-clock.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { formatProblems } from "./format-problems.ts";
import type { LoadedContent } from "./load-content.ts";

/** A recap file that is to be written. */
export interface NewRecap {
  readonly draft: RecapDraft;
  readonly instant: Instant;
  /** The whole path of the file, or `undefined` for one named after the time and the title. */
  readonly out: string | undefined;
  /** The end of the address, where it is not made from the title. */
  readonly slug?: string;
}

const WORDS_IN_SLUG = 8;

/**
 * Writes a recap file, unless one is there already or the file would have problems; then nothing is written. Says whether it was
 * written.
 */
export function addRecap(loaded: LoadedContent, recap: NewRecap): boolean {
  const { draft, instant, slug = makeSlug(draft.title) } = recap;
  const file = recap.out ?? `${loaded.folder}/${nameRecap(loaded, slug, instant)}`;
  const shown = relative(loaded.callerFolder, file);
  if (existsSync(file)) throw new UsageError(`${shown} is there already; nothing is written.`);
  const text = formatRecapDraft(draft);
  const problems = checkText(loaded, file, text);
  if (problems.length > 0) {
    const bytes = new TextEncoder().encode(text);
    const content = problems.map(({ file: path }) => ({ path, name: path, byteLength: 0, bytes }));
    process.stderr.write(`nothing is written: ${formatProblems(problems, content, "text")}`);
    process.exitCode = EXIT.contentHasProblems;
    return false;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: "wx" });
  process.stdout.write(`wrote ${shown}\n`);
  return true;
}

function makeSlug(title: string): string {
  return toSlug(title).split("-").slice(0, WORDS_IN_SLUG).join("-") || "recap";
}

function nameRecap({ content }: LoadedContent, slug: string, instant: Instant): string {
  const wall = formatWall(wallClockAt(instant, content.settings.clockwork.zones[0]));
  const stamp = wall.replace(" ", "-").replace(":", "");
  return `recaps/${wall.slice(0, 4)}/${stamp}-${slug}.md`;
}

/** The problems that the content would have in the new file once it is there. */
function checkText(loaded: LoadedContent, file: string, text: string): readonly Problem[] {
  const inside = relative(loaded.folder, file).replaceAll("\\", "/");
  const name = inside.startsWith("..")
    ? `recaps/${inside.slice(inside.lastIndexOf("/") + 1)}`
    : inside;
  const bytes = new TextEncoder().encode(text);
  const path = `${loaded.name}/${name}`;
  const added = { name, path, byteLength: bytes.length, bytes };
  const { problems } = parseContent([...loaded.files, added], loaded.name);
  return problems.filter((problem) => problem.file === path);
}
