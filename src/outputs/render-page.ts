import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Html } from "../content/html.ts";
import type { Url } from "../model/urls.ts";
import type { Pictures } from "./picture.ts";
import { placeLinks } from "./place-links.ts";
import { placePictures } from "./place-pictures.ts";

/** A page as the bytes of its file: doctype, markup, images in their lighter forms, links relative to `url`. */
export function renderPage(page: VNode, url: Url, pictures: Pictures): string {
  return placeLinks(placePictures(renderDocument(page), pictures), url);
}

/** A whole HTML document with its links as the templates wrote them: paths from the site's root. */
export function renderDocument(page: VNode): string {
  return `<!DOCTYPE html>\n${renderMarkup(page)}\n`;
}

/** A view as HTML. */
export function renderMarkup(view: VNode): Html {
  return openVoids(renderToStaticMarkup(view)) as Html;
}

const VOID = /<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[\s/]/g;

/** `html` without the slashes by which Preact closes void elements as XML does: HTML has no use for them. */
function openVoids(html: string): string {
  const parts: string[] = [];
  let done = 0;
  const search = new RegExp(VOID);
  while (search.test(html)) {
    const end = endOfTag(html, search.lastIndex - 1);
    search.lastIndex = end;
    if (html[end - 1] !== "/") continue;
    parts.push(html.slice(done, end - 1).trimEnd());
    done = end;
  }
  parts.push(html.slice(done));
  return parts.join("");
}

/** Where the tag ends that `at` lies in, outside of its attributes' values: the place of its `>`. */
function endOfTag(html: string, at: number): number {
  let from = at;
  for (;;) {
    const close = html.indexOf(">", from);
    const quote = html.indexOf('"', from);
    if (close === -1) return html.length;
    if (quote === -1 || quote > close) return close;
    from = html.indexOf('"', quote + 1) + 1;
  }
}
