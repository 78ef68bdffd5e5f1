import type { Document } from "./parse-document.ts";
import { problemAt, type Mistake, type Problem } from "./problem.ts";
import type { Point } from "./recap.ts";
import type { RecapSource } from "./recap-source.ts";
import { isSlug, toSlug } from "./slug.ts";
import { correctLine } from "./source-file.ts";

/** What is wrong with the points that a recap says were removed: ids of another form, of points that are there, or named twice. */
export function checkRemoved(
  { source, data, at }: Pick<Document<RecapSource>, "source" | "data" | "at">,
  points: readonly Pick<Point, "id">[],
): readonly Problem[] {
  const present = new Set(points.map(({ id }) => id));
  const ids = data.removed.map(({ point }) => point);
  return ids.flatMap((id, index) => {
    const offset = at(`removed.${index}.point`);
    const refuse = (mistake: Mistake): readonly Problem[] => [problemAt(source, offset, mistake)];
    if (!isSlug(id))
      return refuse({
        rule: "malformed-point-id",
        message: `The id \`${id}\` may have only lower-case letters a to z, digits and single hyphens.`,
        writeInstead: [
          correctLine(source, offset, { wrong: id, right: toSlug(id) || "short-name" }),
        ],
      });
    if (present.has(id))
      return refuse({
        rule: "removed-point",
        message: `The point \`${id}\` is said to be removed, and stands in the recap.`,
        writeInstead: [`Take the point out, or \`${id}\` out of \`removed\`.`],
      });
    if (ids.indexOf(id) === index) return [];
    return refuse({
      rule: "removed-point",
      message: `The point \`${id}\` is said to be removed a second time.`,
      writeInstead: ["Take one of the two out of `removed`."],
    });
  });
}
