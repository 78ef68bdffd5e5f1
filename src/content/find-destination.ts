import type { BodyContext, ParsedBody } from "./body.ts";

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
  const { text } = source;
  let block = -1;
  let cursor = 0;
  const find = (href: string, from: number): Destination | undefined => {
    for (const { index, 0: mark } of text.slice(from).matchAll(/\]\(\s*|\]:\s*|</g)) {
      const found = readAt(text, from + index + mark.length, mark === "<");
      if (found !== undefined && md.normalizeLink(found.address) === href) return found;
    }
    const at = text.indexOf(href, from);
    return at === -1 || href === "" ? undefined : { offset: at, written: href };
  };
  const readAt = (line: string, at: number, isAutolink: boolean) => {
    const isBracketed = isAutolink || line[at] === "<";
    const opened = isAutolink ? at - 1 : at;
    // An address left out: `[text]()`.
    if (line[at] === ")") return { offset: at, written: "", address: "" };
    const { ok, pos, str } = md.helpers.parseLinkDestination(line, opened, line.length);
    const offset = isBracketed ? opened + 1 : opened;
    const written = line.slice(offset, isBracketed ? pos - 1 : pos);
    return ok ? { offset, written, address: isAutolink ? written : str } : undefined;
  };
  return (href, blockOffset) => {
    if (block !== blockOffset) [block, cursor] = [blockOffset, blockOffset];
    const found = find(href, cursor) ?? find(href, blockOffset) ?? find(href, start);
    if (found !== undefined && found.offset >= cursor) cursor = found.offset + found.written.length;
    return found;
  };
}
