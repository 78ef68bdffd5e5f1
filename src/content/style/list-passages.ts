import type { MarkdownIt, Token } from "markdown-it";
import type { ParsedBody } from "../body.ts";
import type { TokenBlock } from "../markdown/split-blocks.ts";
import { placeContent } from "./place-content.ts";
import { placeRuns } from "./place-runs.ts";
import { MASK, type Passage, type Stretch } from "./prose.ts";

/** A passage whose quotations are still to be found. */
export interface Draft extends Passage {
  /** The same number for paragraphs beside each other in one list item, one quotation, or the body itself. */
  readonly flow: number;
}

const CONTAINERS = /^(?:list_item|blockquote|footnote)_/;

/**
 * The paragraphs and headings of `block`, without those that cannot be followed along what was typed. Quotations in blocks are
 * masked whole; cells of tables and code are no passages. `flow` is a number above those of the blocks before.
 */
export function listPassages(
  block: TokenBlock,
  body: ParsedBody,
  { md, flow }: { readonly md: MarkdownIt; readonly flow: number },
): readonly Draft[] {
  // What stands in no list is in one flow with all else that does.
  const flows = [block.tokens[0]?.level === 0 ? 0 : flow];
  let last = flow;
  let quotes = 0;
  return block.tokens.flatMap((token, index): readonly Draft[] => {
    if (token.type === "blockquote_open") quotes += 1;
    if (token.type === "blockquote_close") quotes -= 1;
    if (CONTAINERS.test(token.type)) {
      if (token.nesting > 0) flows.push((last += 1));
      else flows.pop();
    }
    const opener = block.tokens[index - 1]?.type;
    if (token.type !== "inline" || !/^(?:paragraph|heading)_open$/.test(opener ?? "")) return [];
    const isHeading = opener === "heading_open";
    const passage = buildPassage(token, body, md);
    if (passage === undefined) return [];
    const own = quotes > 0 ? MASK.repeat(passage.own.length) : passage.own;
    return [
      { ...passage, own, kind: isHeading ? "heading" : "paragraph", flow: flows.at(-1) ?? 0 },
    ];
  });
}

function buildPassage(
  token: Token,
  body: ParsedBody,
  md: MarkdownIt,
): Omit<Passage, "kind"> | undefined {
  const offsets = placeContent(token, body);
  if (offsets === undefined) return undefined;
  const { text, places, links } = placeRuns(token.content, token.children ?? [], md);
  return {
    text,
    own: maskStretches(maskAddresses(text), links),
    offsets: places.map((place) => offsets[place] ?? body.start),
    hasLink: links.length > 0,
  };
}

/** `text` with every address in it masked. */
export function maskAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+/g, (found) =>
    MASK.repeat(found.length),
  );
}

/** `text` with all masked that lies in one of `stretches`. */
export function maskStretches(text: string, stretches: readonly Stretch[]): string {
  let masked = "";
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= masked.length) continue;
    masked += text.slice(masked.length, start) + MASK.repeat(end - Math.max(start, masked.length));
  }
  return masked + text.slice(masked.length);
}
