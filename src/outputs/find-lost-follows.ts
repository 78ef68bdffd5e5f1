import type { Follow } from "../content/recap.ts";
import type { Problem } from "../content/problem.ts";
import { changeAt } from "../content/source-file.ts";
import { createPointFinder } from "../model/compare-points.ts";
import type { Site, SiteRecap } from "../model/site.ts";
import { createNearest } from "./nearest-url.ts";

/** What is wrong with points that take up earlier ones: no recap before theirs in its events has the point that they name. */
export function findLostFollows({ recaps, neighbours, withdrawn }: Site): readonly Problem[] {
  // What a recap took up may be withdrawn at any time after.
  const gone = new Set(withdrawn.flatMap(({ leads }) => leads.map(({ id }) => id)));
  const nearest = createNearest();
  return recaps.flatMap((recap) => {
    if (recap.follows.length === 0) return [];
    const earlier = new Set((neighbours.get(recap) ?? []).flatMap((each) => each.earlier));
    const find = createPointFinder(earlier);
    return recap.follows
      .filter(({ followedId }) => !gone.has(followedId))
      .filter(({ followedId }) => find(followedId) === undefined)
      .map((follow) => describeLost(follow, recap, (typed) => nearest(typed, listIds(earlier))));
  });
}

/** The ids of the points of `recaps`, one by one. */
function* listIds(recaps: Iterable<SiteRecap>): Iterable<string> {
  for (const { leads } of recaps) for (const { id } of leads) yield id;
}

function describeLost(
  { followedId, line, column, lineText }: Follow,
  { file }: SiteRecap,
  findNearest: (typed: string) => string | undefined,
): Problem {
  const right = findNearest(followedId);
  const meant = right === undefined ? "." : `; did you mean \`${right}\`?`;
  return {
    file,
    line,
    column,
    rule: "unknown-earlier-point",
    message: `No recap before this one in its events has a point \`${followedId}\`${meant}`,
    writeInstead:
      right === undefined || lineText === ""
        ? []
        : [changeAt(lineText, column - 1, { wrong: followedId, right })],
  };
}
