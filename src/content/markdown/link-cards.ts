import type { MarkdownIt, Token } from "markdown-it";

/** Draws the host beside a link that `markLinkCards` has marked. */
export function linkCards(md: MarkdownIt): void {
  md.renderer.rules["link_close"] = (tokens, index) => {
    const meta: unknown = tokens[index]?.meta;
    const isCard = typeof meta === "object" && meta !== null && "cardHost" in meta;
    if (!isCard) return "</a>";
    const host = md.utils.escapeHtml(String(meta.cardHost));
    return `</a> <span class="link-card-host">${host}</span>`;
  };
}

/** Marks each paragraph of `tokens` that holds nothing but one link to another site, so that it shows as a card. */
export function markLinkCards(tokens: readonly Token[]): void {
  for (const [index, paragraph] of tokens.entries()) {
    if (paragraph.type !== "paragraph_open" || paragraph.hidden) continue;
    const link = soleLink(tokens[index + 1]?.children ?? []);
    if (link === undefined) continue;
    paragraph.attrJoin("class", "link-card");
    link.close.meta = { cardHost: link.host };
  }
}

/** The host and the end of the link that is all of a paragraph, where it leads to another site. */
function soleLink(children: readonly Token[]): { host: string; close: Token } | undefined {
  const shown = children.filter(({ type, content }) => type !== "text" || content.trim() !== "");
  const [open, close] = [shown[0], shown.at(-1)];
  if (open?.type !== "link_open" || close?.type !== "link_close") return undefined;
  if (shown.filter(({ type }) => type === "link_open").length > 1) return undefined;
  const href = String(open.attrGet("href"));
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  return { host: new URL(href).hostname.replace(/^www\./, ""), close };
}
