import type { BodyContext, ParsedBody } from "./body.ts";
import { markLinkCards } from "./markdown/link-cards.ts";
import type { Html } from "./html.ts";

/** The whole of a Markdown body as markup. Its highest headings are of the second level: the page's own is the title above it. */
export function renderBody({ tokens, env }: ParsedBody, { md }: BodyContext): Html {
  markLinkCards(tokens);
  for (const token of tokens) if (token.tag === "h1") token.tag = "h2";
  return md.renderer.render([...tokens], md.options, env).trim() as Html;
}
