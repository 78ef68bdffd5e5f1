import type { Problem } from "../content/problem.ts";
import type { Site } from "../model/site.ts";
import { fileOf } from "../model/urls.ts";
import type { SiteFiles } from "./site-files.ts";

/** Aliases that would lie inside a file of the site, as `/feed.xml/old/` would: no disk can hold both. */
export function findNestedAliases({ aliases }: Site, { has }: SiteFiles): readonly Problem[] {
  return aliases.flatMap(({ from, written, file, key }) => {
    const around = foldersOf(fileOf(from)).find((folder) => has(`/${folder}`));
    if (around === undefined) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: "nested-alias",
        message: `The alias \`${written}\` lies inside \`/${around}\`, which is a file of the site.`,
        writeInstead: [`Take \`${written}\` out of \`${key}\`.`],
      },
    ];
  });
}

/** Every folder that the file at `path` lies in, the outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
