import { renderJson } from "./json.ts";

/** What a site was built from. */
export interface BuildFacts {
  /** The commit of the content, where it is under version control, and whether the content held what that does not. */
  readonly commit: { readonly name: string; readonly isModified: boolean } | undefined;
  /** The SHA-256 of the content's files, of the project's own code, and of all that the site's files are rendered from. */
  readonly content: string;
  readonly code: string;
  readonly site: string;
  /** The version of the tz database. */
  readonly tzdata: string;
  /** How many files the site has beside this one. */
  readonly files: number;
}

/** `build.json`, which says what the site was built from. It names no time: a build that changes nothing changes no file. */
export function renderBuildJson(facts: BuildFacts): string {
  const { commit, content, code, site, tzdata, files } = facts;
  return renderJson({
    commit: commit?.name ?? null,
    isModified: commit?.isModified ?? null,
    content,
    code,
    site,
    tzdata,
    files,
  });
}
