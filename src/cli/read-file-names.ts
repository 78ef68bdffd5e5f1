import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";
import { UsageError } from "./exit-code.ts";

/**
 * The names in the content folder of the files that were given to a command, each relative to `callerFolder`. Throws a
 * `UsageError` for a file that is not there, or that lies elsewhere.
 */
export function readFileNames(
  given: readonly string[],
  { contentFolder, contentName }: Pick<SiteRequest, "contentFolder" | "contentName">,
  callerFolder: string,
): ReadonlySet<string> {
  const names = given.map((file) => {
    const whole = resolve(callerFolder, file);
    if (!existsSync(whole)) throw new UsageError(`there is no file ${file}.`);
    const name = relative(contentFolder, whole).replaceAll(sep, "/");
    if (name.startsWith("../") || name === "")
      throw new UsageError(`${file} is no file in ${contentName} (see --content).`);
    return name;
  });
  return new Set(names);
}
