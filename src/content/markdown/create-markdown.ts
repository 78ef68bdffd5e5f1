import MarkdownIt, { type MarkdownIt as Markdown } from "markdown-it";
import footnote from "markdown-it-footnote";
import { findUnwanted } from "../unwanted-characters.ts";
import { blockLines } from "./block-lines.ts";
import { cellAlignment } from "./cell-alignment.ts";
import { datedWords } from "./dated-words.ts";
import { figures } from "./figures.ts";
import { leanTokens } from "./lean-tokens.ts";
import { linkCards } from "./link-cards.ts";
import { markedClocks } from "./marked-clocks.ts";
import { textRuns } from "./text-runs.ts";
import { typography } from "./typography.ts";
import { writtenIds } from "./written-ids.ts";

/**
 * The Markdown that content is written in: CommonMark with tables, strikethrough, footnotes, bare links, smart quotes,
 * `{#id}` at the end of a paragraph, `[words]{on=…}` with a date, `:time[clock]`, and figures. Raw HTML stays text. Links are checked on the tokens, where a refused one
 * can be a problem with a place, so the parser itself lets all pass.
 */
export function createMarkdown(): Markdown {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  searchFewerForLinks(md);
  normaliseFewer(md);
  showSafely(md);
  md.validateLink = () => true;
  md.use(leanTokens).use(textRuns).use(blockLines);
  md.use(footnote).use(typography).use(writtenIds).use(datedWords).use(markedClocks);
  md.use(figures).use(linkCards).use(cellAlignment);
  md.renderer.rules["table_open"] = () => '<div class="table"><table>\n';
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  return md;
}

/** Spares a text the search for bare links where it has neither of what each of them has: a scheme’s colon or two slashes. */
function searchFewerForLinks({ linkify }: Markdown): void {
  const test = linkify.test.bind(linkify);
  linkify.test = (text) => (text.includes(":") || text.includes("//")) && test(text);
}

/** Shows a bare link with its percent-encoding where that would hide or turn what is shown. */
function showSafely(md: Markdown): void {
  const show = md.normalizeLinkText.bind(md);
  md.normalizeLinkText = (url) => (findUnwanted(show(url)).length === 0 ? show(url) : url);
}

/** Has only a text that holds a carriage return or a NUL searched for what markdown-it replaces them by. */
function normaliseFewer({ core }: Markdown): void {
  core.ruler.at("normalize", (state) => {
    if (state.src.includes("\r")) state.src = state.src.replaceAll(/\r\n?/g, "\n");
    if (state.src.includes("\0")) state.src = state.src.replaceAll("\0", "\uFFFD");
  });
}
