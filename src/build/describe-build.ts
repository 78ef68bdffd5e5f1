import { buildUrl } from "../model/urls.ts";
import { renderBuildJson, type BuildFacts } from "../outputs/build-json.ts";
import { makeOutput, type Output } from "../outputs/output.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { digestList, type ListedFile } from "./published-list.ts";

/** The file that says what the files `listed` were made from. */
export function describeBuild(
  listed: readonly ListedFile[],
  known: Pick<BuildFacts, "commit" | "content" | "code">,
): Output {
  const facts: BuildFacts = {
    ...known,
    site: digestList(listed),
    tzdata: tzdataVersion(),
    files: listed.length,
  };
  return makeOutput({ url: buildUrl, source: "the facts of the build" }, facts, renderBuildJson);
}
