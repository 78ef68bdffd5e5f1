import type { VNode } from "preact";
import type { Html } from "../src/content/html.ts";

/** Rendered Markdown inside an element; the only place where markup enters a page unescaped. */
export function RawHtml(props: {
  readonly as: "div" | "h2" | "h3";
  readonly html: Html;
  readonly class?: string;
  readonly id?: string;
}): VNode {
  const { as: Element, html, ...attributes } = props;
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
