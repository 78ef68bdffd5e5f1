import {
  HEADER_POLICY,
  REFERRER_POLICY,
  SEARCH_HEADER_POLICY,
} from "../../templates/security-policy.ts";
import { absoluteUrl, assetUrl, mapUrl, type Url } from "../model/urls.ts";
import { workerUrl } from "../model/script-urls.ts";
import { searchIndexUrl, searchUrl } from "../model/search-urls.ts";
import type { Departed } from "./redirects-file.ts";
import type { Section } from "./section.ts";
import type { FileList } from "./site-files.ts";

/** The headers of every response but for the policy, which is not the same everywhere, by their names. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  "Referrer-Policy": REFERRER_POLICY,
  "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const SHORT = "public, max-age=60, stale-while-revalidate=600";
const DAY = "public, max-age=86400, stale-while-revalidate=604800";
const FOREVER = "public, max-age=31536000, immutable";
const NEVER = "no-cache";

/** How long what lies at each of the site’s addresses may be kept, by pattern and `Cache-Control`. */
export function listCacheRules({
  outputs,
  sections,
  copies,
}: FileList & { readonly sections: readonly Section[] }): readonly (readonly [string, string])[] {
  const caching = new Map<string, string>();
  // Where a folder holds both, the shorter time holds: an image may lie beside the page of whom it shows.
  for (const { url } of copies) caching.set(patternOf(url), DAY);
  const urls = [...outputs.map(({ url }) => url), ...sections.flatMap(listRoots)];
  for (const url of urls) caching.set(patternOf(url), SHORT);
  if (caching.has(patternOf(searchUrl))) caching.set(patternOf(searchIndexUrl), SHORT);
  caching.set(patternOf(assetUrl("")), FOREVER);
  // What a map shows is in its name, but not how it is drawn.
  if (caching.has(patternOf(mapUrl("")))) caching.set(patternOf(mapUrl("")), DAY);
  // A worker that is kept would keep others from taking its place.
  if (caching.has(workerUrl)) caching.set(workerUrl, NEVER);
  return [...caching];
}

/**
 * The file `_headers`, in which Netlify, Cloudflare Pages and others read what to send with each address, from the rules for
 * keeping. Each folder at the root has a rule of its own, because hosts that find two rules for an address send the values of both.
 */
export function renderHeadersFile({
  headers,
  departed,
  siteUrl,
}: {
  readonly headers: ReturnType<typeof listCacheRules>;
  readonly departed: readonly Departed[];
  readonly siteUrl: string;
}): string {
  const rules: (readonly [string, Readonly<Record<string, string>>])[] = [
    ["/*", EVERYWHERE],
    ...headers.map(([pattern, value]) => [pattern, describePattern(pattern, value)] as const),
    ...departed.map(({ url, target }) => [url, describeDeparted(target, siteUrl)] as const),
  ];
  const written = rules.map(([pattern, fields]) => {
    const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${pattern}\n${lines.join("")}`;
  });
  return written.join("\n");
}

/** What crawlers are told of a page that leads to `target`, or was withdrawn where it leads nowhere. */
function describeDeparted(
  target: Url | undefined,
  siteUrl: string,
): Readonly<Record<string, string>> {
  const robots = { "X-Robots-Tag": "noindex" };
  if (target === undefined) return robots;
  return { ...robots, Link: `<${absoluteUrl(target, siteUrl)}>; rel="canonical"` };
}

/** The headers of the addresses that `pattern` is for. */
function describePattern(pattern: string, caching: string): Readonly<Record<string, string>> {
  const isSearch = pattern === patternOf(searchUrl);
  return {
    "Content-Security-Policy": isSearch ? SEARCH_HEADER_POLICY : HEADER_POLICY,
    "Cache-Control": caching,
  };
}

/** Addresses in all folders at the root that the files of `section` lie in, without listing them where its part says enough. */
function listRoots({ part, list }: Section): readonly Url[] {
  return /^[\w-]+(?:\/|$)/.test(part) ? [`/${part}/` as Url] : list().map(({ url }) => url);
}

/** The folder at the root that an address is in, with all in it, or the address itself where it is in none. */
function patternOf(url: Url): string {
  const end = url.indexOf("/", 1);
  return end === -1 ? url : `${url.slice(0, end + 1)}*`;
}
