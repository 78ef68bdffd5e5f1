import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "../markdown/create-markdown.ts";

/**
 * The Markdown of content with the words as they were typed: straight quotation marks and double hyphens stay, bare addresses are
 * text, and characters that were escaped stand by themselves, so that each can be found in its file.
 */
export function createProseMarkdown(): MarkdownIt {
  const md = createMarkdown();
  md.core.ruler.disable(["linkify", "smartquotes", "typography", "text_join"]);
  return md;
}
