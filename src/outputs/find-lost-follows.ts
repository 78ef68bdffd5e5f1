import { findNearest } from "../content/did-you-mean.ts";
import type { Follow } from "../content/recap.ts";
import type { Problem } from "../content/problem.ts";
import { changeAt } from "../content/source-file.ts";
import { findFollowed } from "../model/compare-points.ts";
import type { Site, SiteRecap } from "../model/site.ts";

/** What is wrong with points that take up earlier ones: no recap before theirs in its events has the point that they name. */
export function findLostFollows({ recaps, neighbours, withdrawn }: Site): readonly Problem[] {
  // What a recap took up may be withdrawn at any time after.
  const gone = new Set(withdrawn.flatMap(({ leads }) => leads.map(({ id }) => id)));
  return recaps.flatMap((recap) => {
    if (recap.follows.length === 0) return [];
    const earlier = new Set((neighbours.get(recap) ?? []).flatMap((each) => each.earlier));
    return recap.follows
      .filter(({ followedId }) => !gone.has(followedId))
      .filter((follow) => findFollowed(follow, earlier) === undefined)
      .map((follow) => describeLost(follow, recap, earlier));
  });
}

function describeLost(
  { followedId, line, column, lineText }: Follow,
  { file }: SiteRecap,
  earlier: ReadonlySet<SiteRecap>,
): Problem {
  const ids = [...earlier].flatMap(({ leads }) => leads.map(({ id }) => id));
  const right = findNearest(followedId, ids);
  const meant = right === undefined ? "." : `; did you mean \`${right}\`?`;
  return {
    file,
    line,
    column,
    rule: "unknown-earlier-point",
    message: `No recap before this one in its events has a point \`${followedId}\`${meant}`,
    writeInstead:
      right === undefined ? [] : [changeAt(lineText, column - 1, { wrong: followedId, right })],
  };
}
