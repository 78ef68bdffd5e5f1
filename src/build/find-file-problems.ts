import type { Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { Content } from "../content/content.ts";
import { openArchive } from "./archive/open-archive.ts";
import type { Store } from "./archive/open-store.ts";
import { createParseMany } from "./archive/parse-files.ts";
import { readArchive } from "./archive/read-archive.ts";
import type { SiteRequest } from "./site-request.ts";
import type { Threads } from "./thread/open-threads.ts";
import { withKept } from "./with-kept.ts";

/** What a check of some files must look at beside them. */
export type Needed = "nothing" | "site" | "files";

/** What is wrong with some files of the content, and those files with the settings, for showing the lines. */
export interface FileProblems {
  readonly problems: readonly Problem[];
  readonly content: readonly RawFile[];
  /** What all files were made into; absent where that could not be made out. */
  readonly records: Content | undefined;
}

/**
 * The problems that a check of all content tells of the files `names`. Of the others only those are parsed that have changed
 * since a build, or since they were checked. Throws where the content folder cannot be read.
 */
export function findFileProblems(
  request: SiteRequest,
  names: ReadonlySet<string>,
): Promise<FileProblems> {
  return withKept(request, (store, threads) => find(request, names, { store, threads }));
}

async function find(
  request: SiteRequest,
  names: ReadonlySet<string>,
  { store, threads }: { readonly store: Store; readonly threads: Threads },
): Promise<FileProblems> {
  const archive = await readArchive(openArchive({ ...request, store }), createParseMany(threads));
  const { content, files, namesOf } = archive;
  const own = files.filter(({ name }) => names.has(name));
  const of = new Set(own.map(({ path }) => path));
  const shown = [...files.filter(({ name }) => /^site\.ya?ml$/.test(name)), ...own];
  const parsed = archive.problems.filter(({ file }) => of.has(file));
  const needed = content === undefined ? "nothing" : findNeeded(content, of);
  if (content === undefined || needed === "nothing")
    return { problems: parsed, content: shown, records: content };
  // Loaded only where it is needed: the templates are most of the code.
  const { checkAsPartOfSite } = await import("./check-as-part-of-site.ts");
  const problems = checkAsPartOfSite({ request, content, files, namesOf }, { of, parsed, needed });
  return { problems, content: shown, records: content };
}

/**
 * What only shows whether files are right: nothing beside themselves and what they name; the site, for points that take up earlier
 * ones; or all files of the site, for links and addresses. To list these takes longest.
 */
function findNeeded(
  { recaps, events, entities, authors, pages }: Content,
  of: ReadonlySet<string>,
): Needed {
  const isOwn = ({ file }: { readonly file: string }): boolean => of.has(file);
  const own = recaps.filter(isOwn);
  const linking = [own, ...[events, entities, authors].map((records) => records.filter(isOwn))];
  const hasLinks = linking.some((records) => records.some(({ links }) => links.length > 0));
  if (hasLinks || pages.some(isOwn) || own.some(({ aliases }) => aliases.length > 0))
    return "files";
  return own.some(({ follows }) => follows.length > 0) ? "site" : "nothing";
}
