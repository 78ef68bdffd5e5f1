import type { Content } from "../../content/content.ts";
import { parseContent } from "../../content/parse-content.ts";
import type { Problem } from "../../content/problem.ts";
import type { RawFile } from "../../content/raw-content.ts";
import type { RecapNamer } from "../../model/build-site.ts";
import type { RecapNames } from "../../model/placed-recap.ts";
import { fillLibrary } from "./fill-library.ts";
import type { Library } from "./library.ts";
import type { OpenArchive } from "./open-archive.ts";
import type { OpenFile } from "./open-files.ts";
import type { ParseMany } from "./parse-files.ts";
import { StoredRecap } from "./stored-recap.ts";

/** A content folder, of which only what has changed since the last run was parsed. */
export interface Archive extends Pick<OpenArchive, "changes" | "digest"> {
  /** The checked records, or as many of them as could be made out; absent where `site.yaml` does not say enough. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly RawFile[];
  readonly namesOf: RecapNamer;
}

/** The names in what has problems: they are looked for where it has none. */
const NO_NAMES: RecapNames = {
  keys: [],
  blocksFingerprint: "",
  blocks: () => [],
  owners: () => [],
};

/** Reads an open content folder with what is known of it, has `parseMany` parse what is not, and keeps what is new. */
export async function readArchive(opened: OpenArchive, parseMany: ParseMany): Promise<Archive> {
  const { contentName, library, files, changes, digest } = opened;
  const facts = await fillLibrary({ files, contentName, library, parseMany });
  const { value, problems } = parseContent(files, contentName, library.recall);
  for (const file of files) takeDigest(file, library);
  library.save(files, facts);
  return {
    content: value,
    problems,
    files,
    namesOf: (recap) => (recap instanceof StoredRecap ? recap.names : NO_NAMES),
    digest,
    changes,
  };
}

/** Keeps the digest of a file of which nothing was made. */
function takeDigest(file: OpenFile, library: Library): void {
  const entry = library.entryOf(file.name);
  if (entry === undefined || entry.digest !== undefined) return;
  library.put(file.name, { ...entry, digest: file.digest });
}
