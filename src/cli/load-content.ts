import type { Content } from "../content/content.ts";
import { findNearest } from "../content/did-you-mean.ts";
import { parseContent } from "../content/parse-content.ts";
import type { Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { readContent } from "../content/read-content.ts";
import { UsageError } from "./exit-code.ts";
import type { Folders } from "./program.ts";
import { findContent, type SiteArguments } from "./request.ts";

/** A content folder that a command adds a file to. */
export interface LoadedContent {
  readonly folder: string;
  readonly name: string;
  /** The folder that shown paths start from. */
  readonly callerFolder: string;
  readonly files: readonly RawFile[];
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Reads the content folder as far as its settings and records can be made out; without settings nothing can be added. */
export function loadContent(
  options: Pick<SiteArguments, "content">,
  folders: Folders,
): LoadedContent {
  const { contentFolder: folder, contentName: name } = findContent(options, folders);
  const files = readContent(folder, name);
  const { value: content, problems } = parseContent(files, name);
  if (content === undefined)
    throw new UsageError(`${name}/site.yaml has problems; run dateline check first.`);
  return { folder, name, callerFolder: folders.callerFolder, files, content, problems };
}

/** Throws a `UsageError` where no event has the id `id`. */
export function requireEvent({ content, name }: LoadedContent, id: string): void {
  const ids = content.events.map((event) => event.id);
  if (ids.includes(id)) return;
  const nearest = findNearest(id, ids);
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new UsageError(`there is no event ${id} in ${name}/events.${meant}`);
}
