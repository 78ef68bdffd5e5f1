import { dayAt } from "../time/day.ts";
import type { Zone } from "../time/zone.ts";
import type { Problem } from "./problem.ts";
import type { Recap } from "./recap.ts";

/** Recaps of one day with one slug, whose pages would have one address; the later file of each pair is the problem. */
export function checkDuplicateSlugs(recaps: readonly Recap[], primary: Zone): readonly Problem[] {
  const first = new Map<string, Recap>();
  return recaps.flatMap((recap) => {
    const day = dayAt(recap.publishedAt, primary);
    const key = `${day}/${recap.slug}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, recap);
      return [];
    }
    return [
      {
        file: recap.file,
        line: 1,
        column: 1,
        rule: "duplicate-slug",
        message: `The slug \`${recap.slug}\` on ${day} is already that of ${other.file}.`,
        writeInstead: [`slug: ${recap.slug}-2`],
      },
    ];
  });
}

/** Files of one kind with one id; the later one of each pair is the problem. */
export function checkDuplicateIds(
  records: readonly { readonly file: string; readonly id: string }[],
): readonly Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, id }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file);
      return [];
    }
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: "duplicate-id",
        message: `The id \`${id}\` is already that of ${other}.`,
        writeInstead: [`Rename the file to ${id}-2.md`],
      },
    ];
  });
}
