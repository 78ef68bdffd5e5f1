import type { MarkdownIt } from "markdown-it";

/**
 * The end of a link or an image whose label is closed by the bracket at `close` of `content`: behind its address and title, or
 * behind the name of the definition that it refers to.
 */
export function skipDestination(content: string, close: number, { helpers }: MarkdownIt): number {
  const max = content.length;
  const next = content[close + 1];
  if (next === "[") {
    const end = content.indexOf("]", close + 2);
    return end === -1 ? close + 1 : end + 1;
  }
  if (next !== "(") return close + 1;
  const address = skipSpace(content, close + 2);
  const destination = helpers.parseLinkDestination(content, address, max);
  const behind = skipSpace(content, destination.ok ? destination.pos : address);
  const title = helpers.parseLinkTitle(content, behind, max);
  const end = skipSpace(content, title.ok ? title.pos : behind);
  return content[end] === ")" ? end + 1 : close + 1;
}

function skipSpace(content: string, start: number): number {
  let at = start;
  while (/^\s$/.test(content.charAt(at))) at += 1;
  return at;
}
