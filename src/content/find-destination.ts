import type { MarkdownIt } from "markdown-it";
import type { BodyContext, ParsedBody } from "./body.ts";
import { createTextSearch } from "./search-text.ts";

/** A link's address as the file has it, with its offset there. */
export interface Destination {
  readonly offset: number;
  readonly written: string;
}

/**
 * Finds where a body has the addresses that the parser read, which resolves their entities, backslashes and
 * percent-encoding. To be asked in the order of the tokens: one address written twice in a block is found at both places.
 */
export function createDestinationFinder(
  { source, start }: ParsedBody,
  { md }: BodyContext,
): (href: string, blockOffset: number) => Destination | undefined {
  const search = createTextSearch(source.text);
  let marked: ReadonlyMap<string, readonly MarkedDestination[]> | undefined;
  let block = -1;
  let cursor = 0;
  const find = (href: string, from: number): Destination | undefined => {
    marked ??= listMarked(source.text, start, md);
    const found = findFrom(marked.get(href) ?? [], from);
    if (found !== undefined) return found;
    const at = href === "" ? -1 : search(href, from);
    return at === -1 ? undefined : { offset: at, written: href };
  };
  return (href, blockOffset) => {
    if (block !== blockOffset) [block, cursor] = [blockOffset, blockOffset];
    const found = find(href, cursor) ?? find(href, blockOffset) ?? find(href, start);
    if (found !== undefined && found.offset >= cursor) cursor = found.offset + found.written.length;
    return found;
  };
}

/** An address behind a mark that may introduce one, and where that mark stands. */
interface MarkedDestination extends Destination {
  readonly mark: number;
}

/** The first of `destinations`, which are in their order, whose mark stands at `from` or behind it. */
function findFrom(
  destinations: readonly MarkedDestination[],
  from: number,
): MarkedDestination | undefined {
  let first = 0;
  let after = destinations.length;
  while (first < after) {
    const middle = (first + after) >> 1;
    if ((destinations[middle]?.mark ?? 0) < from) first = middle + 1;
    else after = middle;
  }
  return destinations[first];
}

const MARK = /\]\(\s*|^[^\]\n]*\]:\s*|</gm;

/** Every address in `text` from `start` on that stands behind a mark, by what the parser makes of it. */
function listMarked(
  text: string,
  start: number,
  md: MarkdownIt,
): ReadonlyMap<string, readonly MarkedDestination[]> {
  const marked = new Map<string, MarkedDestination[]>();
  const body = text.slice(start);
  for (const { index, 0: mark } of body.matchAll(MARK)) {
    const found = readAt(text, { at: start + index + mark.length, isAutolink: mark === "<" }, md);
    if (found === undefined) continue;
    const { address, ...destination } = found;
    const href = md.normalizeLink(address);
    const same = marked.get(href);
    const placed = { mark: start + index, ...destination };
    if (same === undefined) marked.set(href, [placed]);
    else same.push(placed);
  }
  return marked;
}

/** The address that stands at `at`, or behind the angle bracket before it, as it is written and as the parser reads it. */
function readAt(
  text: string,
  { at, isAutolink }: { readonly at: number; readonly isAutolink: boolean },
  md: MarkdownIt,
): (Destination & { readonly address: string }) | undefined {
  const isBracketed = isAutolink || text[at] === "<";
  const opened = isAutolink ? at - 1 : at;
  // An address left out: `[text]()`.
  if (text[at] === ")") return { offset: at, written: "", address: "" };
  const { ok, pos, str } = md.helpers.parseLinkDestination(text, opened, text.length);
  if (!ok) return undefined;
  const offset = isBracketed ? opened + 1 : opened;
  const written = text.slice(offset, isBracketed ? pos - 1 : pos);
  return { offset, written, address: isAutolink ? written : str };
}
