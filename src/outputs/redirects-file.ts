import { compareText } from "../content/problem.ts";
import type { Site } from "../model/site.ts";
import { fileOf, redirectsUrl, type Url } from "../model/urls.ts";
import { makeOutput, type Output } from "./output.ts";

/** A page that is no longer what it was: one that leads to another, or says that it was withdrawn where it has no target. */
export interface Departed {
  readonly url: Url;
  readonly target: Url | undefined;
}

/** The old addresses of `site` and the withdrawn recaps, in the order of their addresses. */
export function listDeparted(site: Site): readonly Departed[] {
  const departed = [
    ...site.aliases.map(({ from, target }) => ({ url: from, target })),
    ...site.withdrawn.map(({ url }) => ({ url, target: undefined })),
  ];
  return departed.toSorted((a, b) => compareText(a.url, b.url));
}

/**
 * The file `_redirects`, in which Netlify, Cloudflare Pages and others read what to answer at old addresses; none where there are
 * no such addresses.
 */
export function listRedirectsFile(
  departed: readonly Departed[],
  siteUrl: string,
): readonly Output[] {
  if (departed.length === 0) return [];
  const place = { url: redirectsUrl, source: "the redirects" };
  return [makeOutput(place, { departed, siteUrl }, renderRedirects)];
}

/** Paths in it have the folder that the site lives in, as the host sees them. Hosts that do not know 410 pass over its lines. */
function renderRedirects({
  departed,
  siteUrl,
}: {
  readonly departed: readonly Departed[];
  readonly siteUrl: string;
}): string {
  const folder = new URL(siteUrl).pathname.slice(0, -1);
  return departed
    .map(({ url, target }) =>
      target === undefined
        ? `${folder}${url} ${folder}/${fileOf(url)} 410!\n`
        : `${folder}${url} ${folder}${target} 301\n`,
    )
    .join("");
}
