import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Url } from "../model/urls.ts";
import { placeLinks } from "./place-links.ts";

/** A page as the bytes of its file: doctype, markup, links relative to `url`. */
export function renderPage(page: VNode, url: Url): string {
  return placeLinks(renderDocument(page), url);
}

// Preact closes void elements as XML does; HTML has no use for the slash.
const XML_VOID =
  /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*\/>/g;

/** A whole HTML document with its links as the templates wrote them: paths from the site's root. */
export function renderDocument(page: VNode): string {
  const html = renderToStaticMarkup(page).replaceAll(XML_VOID, "<$1$2>");
  return `<!DOCTYPE html>\n${html}\n`;
}
