import { describe, expect, it } from "vitest";
import { listCacheRules, renderHeadersFile } from "../../src/outputs/headers-file.ts";
import { makeOutput, type Output } from "../../src/outputs/output.ts";
import type { Url } from "../../src/model/urls.ts";
import { parseHeaderRules } from "../browser/header-rules.ts";
import { HEADER_POLICY, SEARCH_HEADER_POLICY } from "../../templates/security-policy.ts";

const PAGES = ["/", "/2025/05/15/talks/", "/2025/", "/feed.xml", "/search/"];
const listOutputs = (urls: readonly string[]): readonly Output[] =>
  urls.map((url) => makeOutput({ url: url as Url, source: "" }, {}, () => ""));
const outputs = listOutputs([
  ...PAGES,
  "/404.html",
  "/old/images/",
  "/assets/site-0a.css",
  "/service-worker.js",
]);
const copies = ["/images/hall.jpg", "/images/2025/a.svg", "/assets/fonts-licence.txt"].map(
  (url) => ({ url: url as Url, source: "", file: "", fingerprint: "" }),
);
const refuse = (): never => {
  throw new Error("was listed");
};
const sections = [
  { part: "events/talks", fingerprint: refuse, list: refuse },
  { part: "maps", fingerprint: refuse, list: refuse },
  { part: "старе/ім’я", fingerprint: refuse, list: () => listOutputs(["/%D1%81%D1%82/a/"]) },
];
const rules = parseHeaderRules(
  renderHeadersFile({
    headers: listCacheRules({ outputs, sections, copies }),
    departed: [],
    siteUrl: "https://desk.example/",
  }),
);

/** The values that a host sends of `header` with `path`. */
function sent(path: string, header: string): readonly string[] {
  return rules
    .filter(({ pattern }) =>
      pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .flatMap(({ headers }) => headers[header] ?? []);
}

describe("the headers file", () => {
  it("has one rule an address beside the one for all, with stars only at the end", () => {
    const patterns = rules.map(({ pattern }) => pattern);
    expect(patterns).toEqual([
      "/*",
      "/images/*",
      "/assets/*",
      "/",
      "/2025/*",
      "/feed.xml",
      "/search/*",
      "/404.html",
      "/old/*",
      "/service-worker.js",
      "/events/*",
      "/maps/*",
      "/%D1%81%D1%82/*",
      "/pagefind/*",
    ]);
  });

  it.each([
    ["Content-Security-Policy", HEADER_POLICY],
    ["Referrer-Policy", "same-origin"],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ])("sends %s with everything: %s", (header, value) => {
    for (const path of ["/", "/2025/05/15/talks/", "/assets/site-0a.css", "/images/hall.jpg"])
      expect(sent(path, header)).toEqual([value]);
  });

  it("lets the search page alone run its script and the search engine", () => {
    expect(sent("/search/", "Content-Security-Policy")).toEqual([SEARCH_HEADER_POLICY]);
    expect(SEARCH_HEADER_POLICY).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(SEARCH_HEADER_POLICY).toContain("frame-ancestors 'none'");
    expect(HEADER_POLICY).toContain("script-src 'self';");
  });

  it("has no rule for the index of a site without search", () => {
    const headers = listCacheRules({ outputs: listOutputs(["/"]), sections: [], copies: [] });
    expect(headers.map(([pattern]) => pattern)).toEqual(["/", "/assets/*"]);
  });

  it("forbids pages the reader’s place, camera, microphone and purse", () => {
    const [policy = ""] = sent("/", "Permissions-Policy");
    for (const feature of ["geolocation", "camera", "microphone", "payment"])
      expect(policy).toContain(`${feature}=()`);
  });

  it.each([
    ["/assets/site-0a.css", "public, max-age=31536000, immutable"],
    ["/assets/fonts-licence.txt", "public, max-age=31536000, immutable"],
    ["/images/hall.jpg", "public, max-age=86400, stale-while-revalidate=604800"],
    ["/images/2025/a.svg", "public, max-age=86400, stale-while-revalidate=604800"],
    ["/old/images/", "public, max-age=60, stale-while-revalidate=600"],
    ["/", "public, max-age=60, stale-while-revalidate=600"],
    ["/2025/05/15/talks/", "public, max-age=60, stale-while-revalidate=600"],
    ["/2025/05/15/talks/index.txt", "public, max-age=60, stale-while-revalidate=600"],
    ["/404.html", "public, max-age=60, stale-while-revalidate=600"],
    ["/service-worker.js", "no-cache"],
    ["/feed.xml", "public, max-age=60, stale-while-revalidate=600"],
    ["/events/talks/feed.json", "public, max-age=60, stale-while-revalidate=600"],
    ["/maps/0a.svg", "public, max-age=86400, stale-while-revalidate=604800"],
  ])("lets %s be kept by one rule: %s", (path, caching) => {
    expect(sent(path, "Cache-Control")).toEqual([caching]);
  });
});
