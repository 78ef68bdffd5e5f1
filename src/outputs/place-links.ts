import { absoluteUrl, type Url } from "../model/urls.ts";

// An attribute that holds a path from the site's root. Text cannot look like one, because there `"` is always escaped.
const ROOT_LINK = /(\s(?:href|src)=")\/(?!\/)([^"]*)"/g;
const ROOT_REFRESH = /(<meta http-equiv="refresh" content="0; url=)\/(?!\/)([^"]*)"/;
const SRCSET = /\ssrcset="[^"]*"/g;
const ROOT_CANDIDATE = /(["\s])\/(?!\/)/g;
const ANCHOR_LINK = /(\shref=")#([^"]*)"/g;

/**
 * `html`, to be shown at `page`, with every path from the site's root made relative to the page, so that the same files
 * work at a domain's root, in a sub-folder and on a mirror.
 */
export function placeLinks(html: string, page: Url): string {
  const depth = page.split("/").length - 2;
  const up = "../".repeat(depth);
  const place = (rest: string): string => {
    if (`/${rest}`.startsWith(`${page}#`)) return rest.slice(page.length - 1);
    return up + rest === "" ? "./" : up + rest;
  };
  const placed = replaceRootLinks(html, place).replace(
    ROOT_REFRESH,
    (_, before: string, rest: string) => `${before}${place(rest)}"`,
  );
  if (!placed.includes(" srcset=")) return placed;
  return placed.replaceAll(SRCSET, (candidates) =>
    candidates.replaceAll(ROOT_CANDIDATE, `$1${up}`),
  );
}

const LINKING = /\s(?:href|src)$/;

/** `html` with what `place` makes of each path from the site's root, which is given without its first slash. */
function replaceRootLinks(html: string, place: (rest: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = html.indexOf('="/'); at !== -1; at = html.indexOf('="/', at + 3)) {
    if (html[at + 3] === "/" || !LINKING.test(html.slice(at - 5, at))) continue;
    const end = html.indexOf('"', at + 3);
    parts.push(html.slice(done, at + 2), place(html.slice(at + 3, end)));
    done = end;
  }
  parts.push(html.slice(done));
  return parts.join("");
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
