import type { VNode } from "preact";
import type { Html } from "../content/html.ts";
import type { Url } from "../model/urls.ts";
import type { Pictures } from "./picture.ts";
import { placeLinks } from "./place-links.ts";
import { placePictures } from "./place-pictures.ts";
import { renderView } from "./render-view.ts";

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
  return renderView(view) as Html;
}
