import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import type { Html } from "../src/content/html.ts";

/** Rendered Markdown inside an element; this file is the only place where text enters a page unescaped. */
export function RawHtml(props: {
  readonly as: "div" | "h2" | "h3";
  readonly html: Html;
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string | undefined;
}): VNode {
  const { as: Element, html, ...attributes } = props;
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Markup that was rendered before, as it is and without an element around it. */
export function Rendered({ html }: { readonly html: Html }): VNode {
  return jsxTemplate([html]);
}

/** `data` for search engines. Nothing in it can end the element, and JavaScript could read it too. */
export function JsonLd({ data }: { readonly data: object }): VNode {
  const json = JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
