import type { VNode } from "preact";
import type { Html } from "../src/content/html.ts";

/** Rendered Markdown inside an element; the only place where markup enters a page unescaped. */
export function RawHtml(props: {
  readonly as: "div" | "h2" | "h3";
  readonly html: Html;
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string | undefined;
}): VNode {
  const { as: Element, html, lang, ...attributes } = props;
  return (
    <Element
      {...attributes}
      {...(lang === undefined ? {} : { lang })}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
