import type { BodyContext, ParsedBody } from "./body.ts";
import type { Html } from "./html.ts";

/** The whole of a Markdown body as markup. */
export function renderBody({ tokens, env }: ParsedBody, { md }: BodyContext): Html {
  return md.renderer.render([...tokens], md.options, env).trim() as Html;
}
