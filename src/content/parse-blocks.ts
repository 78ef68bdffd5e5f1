import type { Token } from "markdown-it";
import type { BodyContext, ParsedBody } from "./body.ts";
import type { Html } from "./html.ts";
import { markLinkCards } from "./markdown/link-cards.ts";
import { markLead } from "./markdown/mark-lead.ts";
import { findDatedWords, plainTextOf } from "./markdown/plain-text.ts";
import { splitBlocks } from "./markdown/split-blocks.ts";
import { followedIdOf, writtenIdOf } from "./markdown/written-ids.ts";
import { isBlank } from "./is-blank.ts";
import { findFollows } from "./find-follows.ts";
import { findMissingIds, type MissingId } from "./missing-ids.ts";
import { checkWrittenId, findRepeatedIds } from "./check-written-ids.ts";
import { nameBlocks } from "./name-blocks.ts";
import { findOwnInlines, type PlacedBlock } from "./placed-block.ts";
import { problemAt, type Problem } from "./problem.ts";
import type { Block, Follow, Point, QuotationPlace } from "./recap.ts";
import { excerptsOf, type Excerpt } from "./sources/excerpt.ts";
import { markUnverified } from "./sources/mark-unverified.ts";

/** The blocks of a recap's body in order, with the problems of their ids and of points that say nothing. */
export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  readonly missingIds: readonly MissingId[];
  readonly follows: readonly Follow[];
}

/**
 * Cuts `body` into blocks, gives every point and heading its id, marks the leads and the quotations that `excerpts` do not have, and
 * renders each block.
 */
export function parseBlocks(
  body: ParsedBody,
  { md }: BodyContext,
  excerpts: readonly Excerpt[] = [],
): ParsedBlocks {
  const placed = placeBlocks(body);
  const problems = placed.flatMap((block) => checkBlock(body, block));
  const ids = nameBlocks(placed);
  problems.push(...findRepeatedIds(body, placed));
  const render = (tokens: readonly Token[]): Html =>
    md.renderer.render([...tokens], md.options, body.env).trim() as Html;
  const blocks = placed.map((block, index) => {
    const id = ids[index] ?? "";
    const unverified = markUnverified(
      block.tokens,
      block.kind === "point" ? excerptsOf(id, excerpts) : [],
    );
    return buildBlock({ ...block, unverified }, id, render);
  });
  const missingIds = findMissingIds(body, placed, ids);
  return { blocks, problems, missingIds, follows: findFollows(body, placed) };
}

function placeBlocks({ tokens, start, lineStarts }: ParsedBody): readonly PlacedBlock[] {
  return splitBlocks(tokens).map((block) => {
    const ownInlines = findOwnInlines(block.tokens);
    const named = ownInlines.find((token) => writtenIdOf(token) !== undefined);
    return {
      ...block,
      offset: lineStarts[block.line] ?? start,
      text: plainTextOf(block.tokens),
      writtenId: named && writtenIdOf(named),
      followedId: named && followedIdOf(named),
      ownInlines,
    };
  });
}

function checkBlock(body: ParsedBody, block: PlacedBlock): readonly Problem[] {
  if (block.kind === "point" && isBlank(block.text))
    return [
      problemAt(body.source, block.offset, {
        rule: "empty-point",
        message: "This point says nothing.",
        writeInstead: ["- What happened, who says so. {#short-name}"],
      }),
    ];
  return checkWrittenId(body, block);
}

interface VerifiedBlock extends PlacedBlock {
  readonly unverified: readonly QuotationPlace[];
}

function buildBlock(
  block: VerifiedBlock,
  id: string,
  render: (tokens: readonly Token[]) => Html,
): Block {
  const dates = listDates(block);
  if (block.kind === "prose") {
    markLinkCards(block.tokens);
    return { kind: "prose", text: block.text, html: render(block.tokens), ...dates };
  }
  if (block.kind === "heading") {
    const level = block.tokens[0]?.tag === "h1" || block.tokens[0]?.tag === "h2" ? 2 : 3;
    return {
      kind: "heading",
      level,
      id,
      text: block.text,
      html: render(block.tokens.slice(1, -1)),
      ...dates,
    };
  }
  const { unverified } = block;
  const point = { ...buildPoint(block, id, render), ...dates };
  return { kind: "point", point: unverified.length === 0 ? point : { ...point, unverified } };
}

/** The words of `block` that have a date, where there are some. */
function listDates({ tokens }: PlacedBlock): Pick<Point, "dates"> {
  const dates = findDatedWords(tokens);
  return dates.length === 0 ? {} : { dates };
}

function buildPoint(
  block: PlacedBlock,
  id: string,
  render: (tokens: readonly Token[]) => Html,
): Point {
  // A tight list hides its paragraphs; a point always shows them.
  const level = block.tokens[0]?.level;
  for (const token of block.tokens) if (token.level === level) token.hidden = false;
  // Not the first paragraph, which says what happened.
  markLinkCards(block.tokens.slice(1));
  const [first] = block.ownInlines;
  const marked = markLead(first?.children ?? []);
  if (first !== undefined) first.children = [...marked.children];
  const lead = marked.lead === "" ? (block.text.split("\n")[0] ?? "") : marked.lead;
  return { id, lead, text: block.text, html: render(block.tokens) };
}
