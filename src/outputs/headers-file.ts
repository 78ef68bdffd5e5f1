import { HEADER_POLICY, REFERRER_POLICY } from "../../templates/security-policy.ts";
import { assetUrl, type Url } from "../model/urls.ts";
import type { SiteFiles } from "./output.ts";

/** The headers of every response, by their names. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  "Content-Security-Policy": HEADER_POLICY,
  "Referrer-Policy": REFERRER_POLICY,
  "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=()",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const SHORT = "public, max-age=60, stale-while-revalidate=600";
const DAY = "public, max-age=86400, stale-while-revalidate=604800";
const FOREVER = "public, max-age=31536000, immutable";

/**
 * The file `_headers`, in which Netlify, Cloudflare Pages and others read what to send with each address. Each folder at the
 * root has a rule of its own, because hosts that find two rules for an address send the values of both.
 */
export function renderHeadersFile({ outputs, copies }: SiteFiles): string {
  const caching = new Map<string, string>();
  // Where a folder holds both, the shorter time holds: an image may lie beside the page of whom it shows.
  for (const { url } of copies) caching.set(patternOf(url), DAY);
  for (const { url } of outputs) caching.set(patternOf(url), SHORT);
  caching.set(patternOf(assetUrl("")), FOREVER);
  const rules: (readonly [string, Readonly<Record<string, string>>])[] = [
    ["/*", EVERYWHERE],
    ...[...caching].map(([pattern, value]) => [pattern, { "Cache-Control": value }] as const),
  ];
  const written = rules.map(([pattern, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${pattern}\n${lines.join("")}`;
  });
  return written.join("\n");
}

/** The folder at the root that an address is in, with all in it, or the address itself where it is in none. */
function patternOf(url: Url): string {
  return url.replace(/^(\/[^/]+\/).*$/, "$1*");
}
