import type { MarkdownIt, Token } from "markdown-it";

/**
 * Turns a paragraph that is one image into a `<figure>`. The image's title becomes the caption; what follows a `|` in it is
 * the credit: `![alt](/images/palace.jpg "The Dolmabahçe palace. | Photo: A. Name")`.
 */
export function figures(md: MarkdownIt): void {
  md.core.ruler.push("figures", (state) => {
    for (const [index, open] of state.tokens.entries()) {
      const [inline, close] = [state.tokens[index + 1], state.tokens[index + 2]];
      const image = soleImage(open, inline);
      if (image === undefined || close === undefined) continue;
      [open.type, open.tag] = ["figure_open", "figure"];
      [close.type, close.tag] = ["figure_close", "figure"];
      [open.hidden, close.hidden] = [false, false];
    }
  });
  md.renderer.rules["image"] = (tokens, index, ...[options, env, self]) => {
    const image = tokens[index];
    if (image === undefined) return "";
    const title = image.attrGet("title");
    const alt = self.renderInlineAsText(image.children ?? [], options, env);
    const attributes = (image.attrs ?? []).filter(([name]) => name !== "alt" && name !== "title");
    const written = [
      ...attributes,
      ["alt", alt] as const,
      ["loading", "lazy"] as const,
      ["decoding", "async"] as const,
    ];
    const pairs = written.map(([name, value]) => `${name}="${md.utils.escapeHtml(String(value))}"`);
    const img = `<img ${pairs.join(" ")}>`;
    return title === null ? img : `${img}${renderCaption(String(title), md.utils.escapeHtml)}`;
  };
}

/** The image that is all of a paragraph, or `undefined`. */
function soleImage(open: Token, inline: Token | undefined): Token | undefined {
  if (open.type !== "paragraph_open" || inline?.children?.length !== 1) return undefined;
  return inline.children[0]?.type === "image" ? inline.children[0] : undefined;
}

/** Splits a figure's title at its last `|` into caption and credit. */
function splitCredit(title: string): { caption: string; credit: string } {
  const bar = title.lastIndexOf("|");
  if (bar === -1) return { caption: title.trim(), credit: "" };
  return { caption: title.slice(0, bar).trim(), credit: title.slice(bar + 1).trim() };
}

function renderCaption(title: string, escape: (text: string) => string): string {
  const { caption, credit } = splitCredit(title);
  const small = credit === "" ? "" : `<small class="credit">${escape(credit)}</small>`;
  const space = caption === "" || credit === "" ? "" : " ";
  return `<figcaption>${escape(caption)}${space}${small}</figcaption>`;
}
