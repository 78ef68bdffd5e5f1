import { dayAt } from "../time/day.ts";
import type { Zone } from "../time/zone.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Recap } from "./recap.ts";
import { correctLine, type SourceFile } from "./source-file.ts";

/** Records whose pages would have one address: the first of each, and every later one with the first. */
export interface Repeated<T> {
  readonly first: readonly T[];
  readonly repeated: readonly { readonly first: T; readonly later: T }[];
}

/** Recaps told apart by the day in the zone `primary` and the slug. */
export function findRepeatedSlugs(recaps: readonly Recap[], primary: Zone): Repeated<Recap> {
  const slugs = new Set<string>();
  const shared = new Set<string>();
  for (const { slug } of recaps) (slugs.has(slug) ? shared : slugs).add(slug);
  // Most slugs are those of one recap alone, whatever its day.
  return findRepeated(recaps, ({ publishedAt, slug }) =>
    shared.has(slug) ? `${dayAt(publishedAt, primary)}/${slug}` : slug,
  );
}

/** Records of one kind told apart by their ids. */
export function findRepeatedIds<T extends { readonly id: string }>(
  records: readonly T[],
): Repeated<T> {
  return findRepeated(records, ({ id }) => id);
}

function findRepeated<T>(records: readonly T[], keyOf: (record: T) => string): Repeated<T> {
  const firsts = new Map<string, T>();
  const repeated: { readonly first: T; readonly later: T }[] = [];
  for (const record of records) {
    const key = keyOf(record);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, record);
    else repeated.push({ first, later: record });
  }
  return { first: [...firsts.values()], repeated };
}

/** The problem of a recap with the day and the slug of another; `source` is its file. */
export function describeRepeatedSlug(
  source: SourceFile | undefined,
  { first, later }: Repeated<Recap>["repeated"][number],
): Problem {
  const text = source?.text ?? "";
  const file = { path: later.file, text };
  const key = /^slug:\s*/m.exec(text);
  const change = { wrong: later.slug, right: `${later.slug}-2` };
  const offset = key === null ? text.indexOf("\n") + 1 : key.index + key[0].length;
  return problemAt(file, offset, {
    rule: "duplicate-slug",
    message: `${first.file} of the same day has the slug \`${later.slug}\` too, so both would have one address.`,
    writeInstead: [key === null ? `slug: ${change.right}` : correctLine(file, offset, change)],
  });
}

/** The problem of a file whose name gives the id of another. */
export function describeRepeatedId({
  first,
  later,
}: Repeated<{ readonly file: string; readonly id: string }>["repeated"][number]): Problem {
  return {
    file: later.file,
    line: 1,
    column: 1,
    rule: "duplicate-id",
    message: `The id \`${later.id}\` is already that of ${first.file}.`,
    writeInstead: [`Rename the file to ${later.id}-2.md`],
  };
}
