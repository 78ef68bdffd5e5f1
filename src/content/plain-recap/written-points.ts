import { parseBody, type BodyContext } from "../body.ts";
import { insertTexts } from "../insert-texts.ts";
import { splitBlocks, type TokenBlock } from "../markdown/split-blocks.ts";
import { writtenIdOf } from "../markdown/written-ids.ts";
import { insertionOf } from "../missing-ids.ts";
import { findOwnInlines } from "../placed-block.ts";
import type { Recap } from "../recap.ts";
import type { SourceFile } from "../source-file.ts";
import { splitFrontMatter } from "../split-front-matter.ts";

/** A point as its file has it: its id, its lead, and its Markdown as one bullet. */
export interface WrittenPoint {
  readonly id: string;
  readonly lead: string;
  readonly markdown: string;
}

/** The points of `recap`, whose file is `source`, in their order; one without an id in the file gets that which it has by its words. */
export function listWrittenPoints(
  source: SourceFile,
  recap: Pick<Recap, "leads" | "missingIds">,
  context: BodyContext,
): readonly WrittenPoint[] {
  const named = { ...source, text: insertTexts(source.text, recap.missingIds.map(insertionOf)) };
  const split = splitFrontMatter(named);
  if ("rule" in split) return [];
  const lines = named.text.slice(split.bodyStart).split("\n");
  const leads = new Map(recap.leads.map(({ id, lead }) => [id, lead]));
  return splitBlocks(parseBody(named, split.bodyStart, context).tokens).flatMap((block) => {
    const id = idOf(block);
    const lead = id === undefined ? undefined : leads.get(id);
    if (id === undefined || lead === undefined) return [];
    return [{ id, lead, markdown: asBullet(cutLines(lines, block)) }];
  });
}

function idOf({ kind, tokens }: TokenBlock): string | undefined {
  if (kind !== "point") return undefined;
  return findOwnInlines(tokens)
    .map(writtenIdOf)
    .find((id) => id !== undefined);
}

function cutLines(lines: readonly string[], { line, tokens }: TokenBlock): readonly string[] {
  const end = Math.max(line, ...tokens.map(({ map }) => map?.[1] ?? 0));
  const own = lines.slice(line, end);
  return own.slice(0, own.findLastIndex((each) => each.trim() !== "") + 1);
}

/** A point that is a bullet of any mark, or paragraphs with what belongs to them, as a bullet that begins the line. */
function asBullet([first = "", ...others]: readonly string[]): string {
  const bullet = /^( {0,3})[-*+](?=[ \t])/.exec(first);
  if (bullet === null)
    return [`- ${first.trimStart()}`, ...others.map((line) => line && `  ${line}`)].join("\n");
  const [mark, indent = ""] = bullet;
  const outdent = new RegExp(`^ {0,${indent.length}}`);
  return [`-${first.slice(mark.length)}`, ...others.map((line) => line.replace(outdent, ""))].join(
    "\n",
  );
}
