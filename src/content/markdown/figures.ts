import type { MarkdownIt, Token } from "markdown-it";

/**
 * Turns a paragraph that is one image into a `<figure>`. The image's title becomes the caption; what follows a `|` in it is
 * the credit: `![alt](/images/palace.jpg "The Dolmabahçe palace. | Photo: A. Name")`.
 */
export function figures(md: MarkdownIt): void {
  md.core.ruler.push("figures", (state) => {
    for (const [index, open] of state.tokens.entries()) {
      if (open.type !== "paragraph_open") continue;
      const [inline, close] = [state.tokens[index + 1], state.tokens[index + 2]];
      if (!isSoleImage(inline) || close === undefined) continue;
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

/** Whether an image is all that the tokens `inline` of a paragraph hold. */
function isSoleImage(inline: Token | undefined): boolean {
  return inline?.children?.length === 1 && inline.children[0]?.type === "image";
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
