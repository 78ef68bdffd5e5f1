import type { BodyContext, ParsedBody } from "./body.ts";
import { markLinkCards } from "./markdown/link-cards.ts";
import type { Html } from "./html.ts";

/** The whole of a Markdown body as markup. */
export function renderBody({ tokens, env }: ParsedBody, { md }: BodyContext): Html {
  markLinkCards(tokens);
  return md.renderer.render([...tokens], md.options, env).trim() as Html;
}
