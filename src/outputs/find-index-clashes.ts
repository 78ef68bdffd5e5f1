import type { Problem } from "../content/problem.ts";
import type { Site } from "../model/site.ts";
import { searchIndexUrl } from "../model/search-urls.ts";

/** Pages and aliases that would lie among the files of the search index, which come and go by themselves. */
export function findIndexClashes({ pages, aliases, settings }: Site): readonly Problem[] {
  if (!settings.hasSearch) return [];
  const taken = [
    ...pages.map(({ url, file }) => ({ url, file })),
    ...aliases.map(({ from, file }) => ({ url: from, file })),
  ];
  return taken
    .filter(({ url }) => url.startsWith(searchIndexUrl))
    .map(({ url, file }) => ({
      file,
      line: 1,
      column: 1,
      rule: "search-index-address",
      message: `The address \`${url}\` lies in \`${searchIndexUrl}\`, where the search index is.`,
      writeInstead: ["Give it another address."],
    }));
}
