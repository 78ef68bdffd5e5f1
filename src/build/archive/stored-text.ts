import type { RecapOutline, RecapText } from "../../content/recap.ts";
import type { BlockNames, FoundNames } from "../../model/find-names.ts";

/** What is kept of a recap beside its head, in JSON: what lists say of it, and its text. */
export interface TextRow {
  readonly outline: string;
  readonly text: string;
}

/** What lists say of a recap, and whom and what each of its points names. */
export interface StoredOutline extends RecapOutline {
  readonly owners: readonly (readonly number[])[];
}

/** The text of a recap, with the names in its blocks. */
export interface StoredText extends RecapText {
  readonly names: readonly BlockNames[];
}

/** `recap` beside its head, with the names `blocks` in its body, as it is kept. */
export function writeStoredText(
  recap: RecapOutline & Omit<RecapText, "points">,
  blocks: FoundNames["blocks"],
): TextRow {
  const { summary, leads, pointPrints, opener, image, body, sources, missingIds } = recap;
  const points = blocks.filter((_, index) => body[index]?.kind === "point");
  const owners = points.map((each) => each.owners);
  return {
    outline: JSON.stringify({ summary, leads, pointPrints, owners }),
    text: JSON.stringify({ opener, image, body, sources, missingIds, names: blocks }),
  };
}

/** What lists say of a recap, from `json`. */
export function readStoredOutline(json: string): StoredOutline {
  return JSON.parse(json) as StoredOutline;
}

/** The text that `json` holds. Its points are those of its body. */
export function readStoredText(json: string): StoredText {
  const stored = JSON.parse(json) as Omit<StoredText, "points">;
  const points = stored.body.flatMap((block) => (block.kind === "point" ? [block.point] : []));
  return { ...stored, points };
}
