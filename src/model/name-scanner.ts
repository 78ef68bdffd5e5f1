import { growNameTree, type NameTree } from "./name-tree.ts";

/** Where a name stands in a text: from the offset `start` to before `end`; `owner` is whose name it is. */
export interface NameFound<T> {
  readonly owner: T;
  readonly start: number;
  readonly end: number;
}

/** Finds names in markup. */
export type NameScanner<T> = (html: string) => readonly NameFound<T>[];

/**
 * A scanner for `names`, each with its owner. It finds whole words as they are written, the longest name at each place, and
 * never inside tags, links, code or clocks. All names are one tree of their letters, which is entered only at a letter that begins a
 * name: a text costs one pass, however many names there are.
 */
export function createNameScanner<T>(names: ReadonlyMap<string, T>): NameScanner<T> {
  if (names.size === 0) return () => [];
  const tree = growNameTree(names);
  const beginnings = [...tree.next.keys()].map((code) => RegExp.escape(String.fromCharCode(code)));
  const candidates = new RegExp(`[<${beginnings.join("")}]`, "g");
  return (html) => {
    const found: NameFound<T>[] = [];
    candidates.lastIndex = 0;
    while (candidates.test(html)) {
      const start = candidates.lastIndex - 1;
      if (html[start] === "<") candidates.lastIndex = endOfMarkup(html, start);
      else if (!isWordAt(html, start - 1) && html[start - 1] !== "&") {
        const longest = findLongest(html, start, tree);
        if (longest === undefined) continue;
        found.push({ ...longest, start });
        candidates.lastIndex = longest.end;
      }
    }
    return found;
  };
}

const PASSED_OVER_BEGINNINGS = "acpt";
// A `<time>` with a moment, and not a day alone, is a clock: the zones in it are no mentions of the cities.
const PASSED_OVER = /^<(?:(a|code|pre)[\s>]|(time) datetime="[\d-]+T)/;

/** Where the tag at `start` ends, or, for a link, for code and for a clock, the whole element. */
function endOfMarkup(html: string, start: number): number {
  const element = PASSED_OVER_BEGINNINGS.includes(html.charAt(start + 1))
    ? findPassedOver(html.slice(start, start + 32))
    : undefined;
  const close = element === undefined ? ">" : `</${element}>`;
  const end = html.indexOf(close, start);
  return end === -1 ? html.length : end + close.length;
}

/** The name of the element that `html` begins, where names in it are left alone. */
function findPassedOver(html: string): string | undefined {
  const [, text, clock] = PASSED_OVER.exec(html) ?? [];
  return text ?? clock;
}

/** The longest name that begins at `start` and ends where a word does. */
function findLongest<T>(
  html: string,
  start: number,
  tree: NameTree<T>,
): { readonly owner: T; readonly end: number } | undefined {
  let longest: { readonly owner: T; readonly end: number } | undefined;
  let node: NameTree<T> | undefined = tree;
  let at = start;
  while (node !== undefined && at < html.length) {
    const code = html.charCodeAt(at);
    node = node.next.get(isWhite(code) ? SPACE : code);
    at = isWhite(code) ? endOfWhite(html, at) : at + 1;
    if (node?.owner !== undefined && !isWordAt(html, at)) longest = { owner: node.owner, end: at };
  }
  return longest;
}

/** Where the white space at `start` ends: a name's one space may be a line break and the indent after it. */
function endOfWhite(text: string, start: number): number {
  let at = start + 1;
  while (isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

const SPACE = 0x20;
const WHITE: ReadonlySet<number> = new Set([SPACE, 0x09, 0x0a, 0x0d, 0xa0, 0x202f]);

/** Whether `code` is that of white space. Most letters lie between the kinds of it, which spares a look into the set. */
function isWhite(code: number): boolean {
  return (code <= SPACE || code >= 0xa0) && WHITE.has(code);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether the character at `index` is a letter, a digit or a mark on one. */
function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return isLetterOrDigit(code);
  return WORD.test(text.charAt(index));
}

/** Whether `code` is that of an ASCII letter or digit. */
function isLetterOrDigit(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
