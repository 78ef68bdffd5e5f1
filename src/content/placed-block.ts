import type { Token } from "markdown-it";
import type { TokenBlock } from "./markdown/split-blocks.ts";

/** A block of tokens with where it begins in the file, its text and the id that was written for it. */
export interface PlacedBlock extends TokenBlock {
  readonly offset: number;
  readonly text: string;
  readonly writtenId: string | undefined;
  /** The id of the earlier point that the block says it takes up. */
  readonly followedId: string | undefined;
  /** The inline tokens of the block's own paragraphs or heading, not those of lists or tables inside it. */
  readonly ownInlines: readonly Token[];
}

/** The own inline tokens of a block that is made of `tokens`. */
export function findOwnInlines(tokens: readonly Token[]): readonly Token[] {
  const level = tokens[0]?.level ?? 0;
  return tokens.filter((token) => token.type === "inline" && token.level === level + 1);
}
