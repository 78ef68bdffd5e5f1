// What pages load: their own style sheet, script, fonts, images and news. A new kind of resource has its line here and nowhere else.
const SOURCES: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The Content-Security-Policy that every published page states in its head. */
export const PAGE_POLICY = writePolicy(SOURCES);

// What the search page loads beside that: its script, the index, and the search engine, which is WebAssembly.
const SEARCH_SOURCES: Readonly<Record<string, string>> = {
  ...SOURCES,
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
};

/** The policy of the search page, the only one that runs a script. */
export const SEARCH_POLICY = writePolicy(SEARCH_SOURCES);

/** The policy as a response header, where it can also forbid that other sites frame a page. */
export const HEADER_POLICY = writePolicy({ ...SOURCES, "frame-ancestors": "'none'" });

/** The policy of the search page as a response header. */
export const SEARCH_HEADER_POLICY = writePolicy({
  ...SEARCH_SOURCES,
  "frame-ancestors": "'none'",
});

/** The policy of the preview: its pages also reload themselves, and have a bar with a form and a panel with styles of their own. */
export const PREVIEW_POLICY = writePolicy({
  ...SOURCES,
  "form-action": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "script-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws: wss:",
});

/** What other sites are told of where a reader comes from: nothing. */
export const REFERRER_POLICY = "same-origin";

function writePolicy(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([directive, source]) => `${directive} ${source}`)
    .join("; ");
}
