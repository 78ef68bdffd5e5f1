import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Url } from "../model/urls.ts";
import type { Pictures } from "./picture.ts";
import { placeLinks } from "./place-links.ts";
import { placePictures } from "./place-pictures.ts";

/** A page as the bytes of its file: doctype, markup, images in their lighter forms, links relative to `url`. */
export function renderPage(page: VNode, url: Url, pictures: Pictures): string {
  return placeLinks(placePictures(renderDocument(page), pictures), url);
}

// Preact closes void elements as XML does; HTML has no use for the slash.
const XML_VOID =
  /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)((?:\s+[^\s"=>/]+(?:="[^"]*")?)*)\s*\/>/g;

/** A whole HTML document with its links as the templates wrote them: paths from the site's root. */
export function renderDocument(page: VNode): string {
  const html = renderToStaticMarkup(page).replaceAll(XML_VOID, "<$1$2>");
  return `<!DOCTYPE html>\n${html}\n`;
}
