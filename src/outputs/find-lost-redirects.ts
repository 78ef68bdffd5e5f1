import type { Problem } from "../content/problem.ts";
import type { Site } from "../model/site.ts";
import { aliasUrl } from "../model/urls.ts";
import type { SiteFiles } from "./site-files.ts";

/** Redirects of the settings that lead to nothing of the site. */
export function findLostRedirects(
  { settings }: Pick<Site, "settings">,
  { has }: Pick<SiteFiles, "has">,
): readonly Problem[] {
  return settings.redirects
    .filter(({ to }) => !has(aliasUrl(to)))
    .map(({ file, from, to }) => ({
      file,
      line: 1,
      column: 1,
      rule: "lost-redirect",
      message: `The redirect from \`${from}\` leads to \`${to}\`, which is no page of this site.`,
      writeInstead: ["Let it lead to another."],
    }));
}
