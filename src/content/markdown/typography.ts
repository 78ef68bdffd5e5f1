import type { MarkdownIt } from "markdown-it";

// An apostrophe that stands for left-out figures or letters: ’90s, ’22, ’em, ’til, ’twas, rock ’n’ roll. Where another one
// closes the words, as in '22 dead', it opens a quotation.
const ELISION =
  /(?<![\p{L}\p{N}])'(?=n'|(?:\d\ds?|em|til|till|tis|twas|cause|bout)\b(?![^'\n]*'(?![\p{L}\p{N}])))/giu;

/**
 * Adds the dashes, ellipses and apostrophes that plain quotes-and-hyphens typing means, beside markdown-it's own smart
 * quotes. Its `replacements` are left out: they would turn a list's “(c)” into “©”.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.disable("replacements");
  md.core.ruler.before("smartquotes", "typography", (state) => {
    for (const block of state.tokens) {
      for (const token of block.children ?? []) {
        if (token.type === "text") token.content = setDashes(token.content);
      }
    }
  });
}

/** `text` with `--` as an en dash, `---` as an em dash, `...` as an ellipsis, and elisions with an apostrophe. */
function setDashes(text: string): string {
  if (!text.includes("--") && !text.includes("..") && !text.includes("'")) return text;
  return text
    .replaceAll(/(?<!-)---(?!-)/g, "—")
    .replaceAll(/(?<!-)--(?!-)/g, "–")
    .replaceAll(/(?<!\.)\.{3}(?!\.)/g, "…")
    .replaceAll(ELISION, "’");
}

/** Plain text with typographic dashes, ellipses, apostrophes and quotation marks, for titles and other front matter. */
export function typeset(text: string): string {
  const dashed = setDashes(text);
  if (!dashed.includes('"') && !dashed.includes("'")) return dashed;
  return dashed
    .replaceAll(/"([^"]*)"/g, "“$1”")
    .replaceAll(/(?<=^|[\s(“—–])'(?=[\p{L}\p{N}][^']*')/gu, "‘")
    .replaceAll("'", "’");
}
