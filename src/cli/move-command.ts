import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { parseContent } from "../content/parse-content.ts";
import type { Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { aliasUrl } from "../model/urls.ts";
import { EXIT, UsageError } from "./exit-code.ts";
import { findMove, type Move } from "./find-move.ts";
import { formatDiff } from "./format-diff.ts";
import { formatProblems } from "./format-problems.ts";
import { loadContent, type LoadedContent } from "./load-content.ts";
import { planMove, type FileChange } from "./plan-move.ts";
import type { Folders } from "./program.ts";

/** The options of `mv`, as typed. */
export interface MoveOptions {
  readonly content: string;
  readonly dryRun?: boolean;
}

/**
 * Renames a file of the content, keeps its old address, and mends what names its id or links to its page. Prints what changes; where
 * the content has problems, or would have, they are printed instead and nothing changes.
 */
export function runMove(args: readonly string[], options: MoveOptions, folders: Folders): void {
  const loaded = loadContent(options, folders);
  const move = findMove(loaded, args);
  if (move.name.from === move.name.to)
    throw new UsageError(`it is called ${move.slug.to} already.`);
  checkFree(loaded, move);
  if (refuse(loaded.problems, loaded.files)) return;
  const changes = planMove(loaded, move);
  const files = applyChanges(loaded.files, changes);
  const { value, problems } = parseContent(files, loaded.name);
  if (refuse(problems, files)) return;
  if (!keepsAddress(value, move, loaded.name))
    throw new UsageError(
      `${move.name.from} gives old addresses in a form that cannot be added to; write ${move.field}: [${move.url.from}] there.`,
    );
  const diffs = changes.map(({ file, ...change }) => formatDiff({ path: file.path, ...change }));
  process.stdout.write(diffs.join(""));
  if (options.dryRun === true) process.stdout.write("nothing is renamed: this was a dry run\n");
  else {
    writeChanges(loaded.folder, changes);
    process.stdout.write(describeMove(move, loaded));
  }
}

/** Throws a `UsageError` where the new name, or the new address, is another’s. */
function checkFree(
  { folder, content, name: shown }: LoadedContent,
  { name, url, slug }: Move,
): void {
  if (existsSync(join(folder, name.to)))
    throw new UsageError(`${shown}/${name.to} is there already; nothing is renamed.`);
  const { recaps, events, authors, entities } = content;
  const old = [
    ...recaps.map(({ file, aliases }) => ({ file, addresses: aliases })),
    ...[...events, ...authors, ...entities].map((each) => ({
      file: each.file,
      addresses: each.movedFrom,
    })),
  ];
  const owner = old.find(
    ({ file, addresses }) =>
      file !== `${shown}/${name.from}` && addresses.some((each) => aliasUrl(each) === url.to),
  );
  if (owner !== undefined)
    throw new UsageError(`${url.to} is an old address of ${owner.file}; ${slug.to} is not free.`);
}

/** Prints `problems`, if there are any, and says whether there are. */
function refuse(problems: readonly Problem[], files: readonly RawFile[]): boolean {
  if (problems.length === 0) return false;
  process.stderr.write(`nothing is renamed: ${formatProblems(problems, files, "text")}`);
  process.exitCode = EXIT.contentHasProblems;
  return true;
}

/** `files` as they are after `changes`. */
function applyChanges(
  files: readonly RawFile[],
  changes: readonly FileChange[],
): readonly RawFile[] {
  const changed = new Map(changes.map((change) => [change.file, change]));
  return files.map((file) => {
    const change = changed.get(file);
    if (change === undefined) return file;
    const { newName: name, newPath: path, bytes } = change;
    return { name, path, byteLength: bytes.length, bytes };
  });
}

/** Whether the moved record in `content` has the old address that it must keep. */
function keepsAddress(
  content: Content | undefined,
  { name, url, isDraft }: Move,
  shown: string,
): boolean {
  if (content === undefined) return false;
  const { recaps, events, authors, entities } = content;
  const file = `${shown}/${name.to}`;
  const recap = recaps.find((each) => each.file === file);
  const subject = [...events, ...authors, ...entities].find((each) => each.file === file);
  const addresses = recap?.aliases ?? subject?.movedFrom ?? [];
  return isDraft || addresses.some((each) => aliasUrl(each) === url.from);
}

function writeChanges(folder: string, changes: readonly FileChange[]): void {
  for (const { file, before, after, bytes } of changes)
    if (before !== after) writeFileSync(join(folder, file.name), bytes);
  for (const { file, newName } of changes)
    if (file.name !== newName) renameSync(join(folder, file.name), join(folder, newName));
}

function describeMove({ name, url, isDraft }: Move, { name: shown }: LoadedContent): string {
  const lines = [
    `renamed ${shown}/${name.from} to ${shown}/${name.to}`,
    isDraft ? "a draft has no old address to keep" : `${url.from} leads to ${url.to}`,
  ];
  return `${lines.join("\n")}\n`;
}
