import { absoluteUrl, type Url } from "../model/urls.ts";

// An attribute that holds a path from the site's root. Text cannot look like one, because there `"` is always escaped.
const ROOT_LINK = /(\s(?:href|src)=")\/(?!\/)([^"]*)"/g;
const ROOT_REFRESH = /(<meta http-equiv="refresh" content="0; url=)\/(?!\/)([^"]*)"/;
const ROOT_CANDIDATE = /(["\s])\/(?!\/)/g;
const ANCHOR_LINK = /(\shref=")#([^"]*)"/g;

/**
 * `html`, to be shown at `page`, with every path from the site's root made relative to the page, so that the same files
 * work at a domain's root, in a sub-folder and on a mirror.
 */
export function placeLinks(html: string, page: Url): string {
  const up = wayUp(page);
  const anchors = `${page.slice(1)}#`;
  return placeAll(html, up, (rest) =>
    rest.startsWith(anchors) ? rest.slice(anchors.length - 1) : climb(up, rest),
  );
}

/** `html` with its links placed for every page that is `up` from the site's root, whichever of them it is shown at. */
export function placeSharedLinks(html: string, up: string): string {
  return placeAll(html, up, (rest) => climb(up, rest));
}

/** The way from `page` to the site's root: `../` for each folder that it lies in. */
export function wayUp(page: Url): string {
  return "../".repeat(page.split("/").length - 2);
}

function climb(up: string, rest: string): string {
  return up + rest === "" ? "./" : up + rest;
}

/** What is to stand in place of a path from the site's root, which is given without its first slash. */
type Place = (rest: string) => string;

function placeAll(html: string, up: string, place: Place): string {
  return placeRefresh(placeAttributes(html, up, place), place);
}

/** `html` with every attribute placed that holds a path from the site's root, or paths to the forms of a picture. */
function placeAttributes(html: string, up: string, place: Place): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf('="/'); at !== -1; at = html.indexOf('="/', at + 3)) {
    const end = html.indexOf('"', at + 3);
    if (html.endsWith(" srcset", at)) {
      parts.push(html.slice(done, at + 1), placeCandidates(html.slice(at + 1, end), up));
    } else if (html[at + 3] !== "/" && isLink(html, at)) {
      parts.push(html.slice(done, at + 2), place(html.slice(at + 3, end)));
    } else continue;
    done = end;
  }
  parts.push(html.slice(done));
  return parts.join("");
}

/** Whether the attribute whose name ends at `end` holds one address. */
function isLink(html: string, end: number): boolean {
  return html.endsWith(" href", end) || html.endsWith(" src", end);
}

function placeCandidates(candidates: string, up: string): string {
  return candidates.replaceAll(ROOT_CANDIDATE, `$1${up}`);
}

/** `html` with the address placed that a redirect goes to. Few pages are one, and a search for words is quick. */
function placeRefresh(html: string, place: Place): string {
  if (!html.includes('http-equiv="refresh"')) return html;
  return html.replace(
    ROOT_REFRESH,
    (_, before: string, rest: string) => `${before}${place(rest)}"`,
  );
}

/** `html` with every path from the site's root as the whole path on the server, for a page that answers at any address. */
export function rootLinks(html: string, siteUrl: string): string {
  const { pathname } = new URL(siteUrl);
  return html.replaceAll(
    ROOT_LINK,
    (_, before: string, rest: string) => `${before}${pathname}${rest}"`,
  );
}

/** `html` from the page at `page` with every link absolute, for readers who see it elsewhere. */
export function absoluteLinks(html: string, page: Url, siteUrl: string): string {
  const base = absoluteUrl("/", siteUrl);
  return html
    .replaceAll(ROOT_LINK, (_, before: string, rest: string) => `${before}${base}${rest}"`)
    .replaceAll(
      ANCHOR_LINK,
      (_, before: string, id: string) => `${before}${absoluteUrl(page, siteUrl)}#${id}"`,
    );
}
