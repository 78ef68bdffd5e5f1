import type { Publication } from "../build/publish-made.ts";

/** Why each file changed, a line each, and a last line with the numbers. */
export function formatExplanation(publication: Publication): string {
  const { explained = [], added, changed, removed, same } = publication;
  const lines = explained.map(({ path, why }) => `${path}  ${why}`);
  const numbers = [
    `${countFiles(added.length + changed.length)} written`,
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    ...(same === 0 ? [] : [`${same} rendered again with the same bytes`]),
  ];
  return [...lines, numbers.join(", ")].map((line) => `${line}\n`).join("");
}

/** The number of files in words, as “1 file”. */
export function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
