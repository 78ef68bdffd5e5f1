import { decodeSource } from "../../content/decode-source.ts";
import { findSilentChanges } from "../../content/find-silent-changes.ts";
import { createMarkdown } from "../../content/markdown/create-markdown.ts";
import type { Problem } from "../../content/problem.ts";
import type { RawFile } from "../../content/raw-content.ts";
import { isIn } from "../../content/record-files.ts";
import type { Settings } from "../../content/settings.ts";
import { slugOfFile } from "../../content/slug.ts";
import type { SourceFile } from "../../content/source-file.ts";
import type { Instant } from "../../time/instant.ts";
import { parseRawChange, type RawChange } from "./parse-raw-change.ts";
import { readBlobs } from "./read-blobs.ts";
import { askGitNow } from "./run-git.ts";

/** A content folder as it is now, and what it was published from. */
export interface EditRequest {
  readonly contentFolder: string;
  readonly contentName: string;
  readonly files: readonly RawFile[];
  readonly settings: Settings;
  readonly now: Instant;
  /** What git calls the commit that was published last, such as a branch or a tag. */
  readonly published: string;
}

/**
 * What was changed in published points since they were published without a word to readers; `undefined` where git knows no
 * commit by the name. Recaps that are gone are no matter of this.
 */
export function findUnsaidEdits(request: EditRequest): readonly Problem[] | undefined {
  const { contentFolder, files, settings, now } = request;
  const changes = readChanges(request)?.filter(({ from, name }) => isIn("recaps", from ?? name));
  if (changes === undefined) return undefined;
  const blobs = readBlobs(
    contentFolder,
    changes.flatMap(({ before }) => before ?? []),
  );
  const context = { settings, now, md: createMarkdown() };
  const findFile = createFileFinder(files);
  return changes.flatMap((change) => {
    const bytes = blobs.get(change.before ?? "");
    const file = findFile(change);
    if (bytes === undefined || file === undefined) return [];
    const before = decode({ ...file, bytes, byteLength: bytes.length });
    const after = decode(file);
    if (before === undefined || after === undefined) return [];
    return findSilentChanges({ before, after }, context);
  });
}

function decode(file: RawFile): SourceFile | undefined {
  return decodeSource(file).source;
}

/** How the folder differs from what was published. */
function readChanges({ contentFolder, published }: EditRequest): readonly RawChange[] | undefined {
  const ask = (...args: readonly string[]): string | undefined => {
    const answer = askGitNow(contentFolder, args);
    return answer === undefined ? undefined : Buffer.from(answer).toString();
  };
  const name = `${published}^{commit}`;
  const commit = ask("rev-parse", "--verify", "--quiet", "--end-of-options", name)?.trim();
  if (commit === undefined || commit === "") return undefined;
  const format = ["--raw", "-z", "--no-abbrev", "--find-renames=60%", "--relative", "--no-color"];
  const diff = ask("diff", ...format, "--no-ext-diff", commit, "--", "recaps");
  return diff === undefined ? undefined : parseChanges(diff.split("\0"));
}

function parseChanges(parts: readonly string[]): readonly RawChange[] {
  const changes: RawChange[] = [];
  let at = 0;
  for (let found = parseRawChange(parts, at); found !== undefined;) {
    changes.push(found.change);
    at += found.length;
    found = parseRawChange(parts, at);
  }
  return changes;
}

/** Finds the file that a changed one is now: by its name, or by its date and its slug where git did not see it move. */
function createFileFinder(files: readonly RawFile[]): (change: RawChange) => RawFile | undefined {
  const recaps = files.filter(({ name }) => isIn("recaps", name));
  const byName = new Map(recaps.map((file) => [file.name, file]));
  const bySlug = new Map(recaps.map((file) => [addressOf(file.name), file]));
  return ({ name }) => byName.get(name) ?? bySlug.get(addressOf(name));
}

/** What of a file’s name stands for the address of its recap. */
function addressOf(name: string): string {
  const [date = ""] = /\/\d{4}-\d\d-\d\d(?=[^/]*$)/.exec(name) ?? [];
  return `${date} ${slugOfFile(name)}`;
}
