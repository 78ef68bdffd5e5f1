import type { MarkdownIt } from "markdown-it";

const ALIGNED = /^text-align:(right|center)$/;

/** Says how a table's cell is aligned by a class: the site's security policy lets no style stand in the markup. */
export function cellAlignment(md: MarkdownIt): void {
  md.core.ruler.push("cell_alignment", (state) => {
    for (const token of state.tokens) {
      const style =
        token.type === "th_open" || token.type === "td_open" ? token.attrGet("style") : null;
      if (style === null) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      const side = ALIGNED.exec(String(style))?.[1];
      if (side !== undefined) token.attrJoin("class", side);
    }
  });
}
