import type { Content } from "../content/content.ts";
import { sortProblems, type Problem } from "../content/problem.ts";
import type { RawFile } from "../content/raw-content.ts";
import { buildSite, type RecapNamer } from "../model/build-site.ts";
import type { Site } from "../model/site.ts";
import { addHistories } from "../outputs/add-histories.ts";
import { checkFiles } from "../outputs/check-files.ts";
import { findLostFollows } from "../outputs/find-lost-follows.ts";
import { narrowSite } from "../outputs/narrow-site.ts";
import type { Needed } from "./find-file-problems.ts";
import { findUnread } from "./find-unread.ts";
import { joinProblems } from "./join-problems.ts";
import { listBareFiles } from "./prepare-site.ts";
import type { SiteRequest } from "./site-request.ts";

/** A content folder that has been read. */
export interface ReadContent {
  readonly request: SiteRequest;
  readonly content: Content;
  readonly files: readonly RawFile[];
  readonly namesOf: RecapNamer;
}

/** The files to look at, by their paths, what is wrong with them by themselves, and what else must be looked at. */
export interface PartRequest {
  readonly of: ReadonlySet<string>;
  readonly parsed: readonly Problem[];
  readonly needed: Needed;
}

/** What is wrong with some files, by themselves and as parts of the site that is public and of the one with drafts. */
export function checkAsPartOfSite(read: ReadContent, part: PartRequest): readonly Problem[] {
  const { request, content, namesOf } = read;
  const build = (withDrafts: boolean): Site =>
    buildSite(content, { ...request, withDrafts }, namesOf);
  const all = build(true);
  const whole = check(all, read, part);
  // Where everything is public, both are one.
  if (all.recaps.every(({ isPublic }) => isPublic)) return whole;
  return joinProblems(check(build(false), read, part), whole);
}

function check(
  site: Site,
  { request, content, files }: ReadContent,
  { of, parsed, needed }: PartRequest,
): readonly Problem[] {
  if (needed !== "files")
    return sortProblems([...parsed, ...findLostFollows(narrowSite(site, of))]);
  const listed = listBareFiles(site, request.contentFolder);
  const wrong = checkFiles(site, listed, {
    of,
    findUnread: () => findUnread(files, content),
    has: addHistories(site, listed.has),
  });
  return sortProblems([...parsed, ...wrong]);
}
