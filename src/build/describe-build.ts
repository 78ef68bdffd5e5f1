import { buildUrl } from "../model/urls.ts";
import { renderBuildJson, type BuildFacts } from "../outputs/build-json.ts";
import { makeOutput, type Output } from "../outputs/output.ts";
import { tzdataVersion } from "../time/tzdata-version.ts";
import { digestParts, type KnownParts } from "./published-list.ts";

/** The file that says what the files in `parts` were made from. */
export function describeBuild(
  parts: KnownParts,
  known: Pick<BuildFacts, "commit" | "content" | "code">,
): Output {
  const facts: BuildFacts = {
    ...known,
    site: digestParts(parts),
    tzdata: tzdataVersion(),
    files: [...parts.values()].reduce((sum, { files }) => sum + files, 0),
  };
  return makeOutput({ url: buildUrl, source: "the facts of the build" }, facts, renderBuildJson);
}
