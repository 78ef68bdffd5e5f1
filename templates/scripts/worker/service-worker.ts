import { cachePrefix, KEPT_AT, VISITED } from "../cache-names.ts";
import type { KeptData } from "./kept-data.ts";

declare const self: ServiceWorkerGlobalScope;
// Stands before this code in the same file.
declare const KEPT: KeptData;

const PATIENCE = 3000;
const MOST_VISITED = 40;
const PRINT = "x-print";

const root = new URL("./", self.location.href);
const prefix = cachePrefix(root.pathname);
const own = prefix + KEPT.version;
const visited = own + VISITED;
const isOurs = (url: string): boolean => url.startsWith(root.href);
const isAsset = (url: string): boolean => url.startsWith(urlOf("assets/"));
const urlOf = (path: string): string => new URL(path, root).href;

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOld(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url)) return;
  if (request.mode === "navigate") event.respondWith(answerPage(event));
  // What searches has the same address whatever it holds.
  else if (isAsset(request.url) && /^(?:font|style|script)$/.test(request.destination))
    event.respondWith(answerAsset(request));
});

/** Keeps the shell, or fails; and as many of the newest recaps, and of the pages that are open, as can be had. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(KEPT.shell.map((path) => keep(cache, urlOf(path), KEPT.version)));
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const seen = await caches.open(visited);
  const pages = open.filter(({ url }) => isOurs(url)).map(({ url }) => url.replace(/#.*/, ""));
  const jobs = pages.map((url) => () => keep(seen, url, ""));
  if (!isSaving())
    jobs.push(
      ...KEPT.recaps.map(
        ([path, print]) =>
          () =>
            keep(cache, urlOf(path), print),
      ),
    );
  // One after the other: what the reader asks for meanwhile comes first.
  for (const job of jobs) await job().catch(() => undefined);
}

/** Whether the reader has asked for few data. */
function isSaving(): boolean {
  const { connection }: { connection?: { readonly saveData?: boolean } } = navigator as object;
  return connection?.saveData === true;
}

/** Keeps what is at `url`, unless what is kept has the same print. */
async function keep(cache: Cache, url: string, print: string): Promise<void> {
  const known = await cache.match(url);
  if (known !== undefined && print !== "" && known.headers.get(PRINT) === print) return;
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  await put(cache, response, { url, print });
}

/** Puts a copy of `response` into `cache`, with when that was. */
async function put(
  cache: Cache,
  response: Response,
  { url, print = "" }: { readonly url: string; readonly print?: string },
): Promise<void> {
  const type = response.headers.get("content-type") ?? "";
  const headers = { "content-type": type, [KEPT_AT]: new Date().toISOString(), [PRINT]: print };
  await cache.put(url, new Response(await response.blob(), { headers }));
}

/** Forgets what was kept with other versions, and recaps that are no longer among the newest. */
async function forgetOld(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== own && name !== visited) await caches.delete(name);
  const cache = await caches.open(own);
  const wanted = new Set([...KEPT.shell, ...KEPT.recaps.map(([path]) => path)].map(urlOf));
  for (const request of await cache.keys())
    if (request.url.endsWith("/") && !wanted.has(request.url)) await cache.delete(request);
}

/** A page from the network, or after three seconds without an answer as it was kept. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const fresh = fetch(request);
  event.waitUntil(
    fresh.then((response) => keepVisited(request, response.clone())).catch(() => undefined),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    return await Promise.race([
      fresh,
      patience.then(async () => (await findKept(request)) ?? fresh),
    ]);
  } catch {
    return (await findKept(request)) ?? Response.redirect(urlOf(KEPT.offline));
  }
}

async function findKept({ url }: Request): Promise<Response | undefined> {
  const options = { ignoreSearch: true };
  return (
    (await (await caches.open(visited)).match(url, options)) ??
    (await (await caches.open(own)).match(url, options))
  );
}

async function keepVisited({ url }: Request, response: Response): Promise<void> {
  const isPage = /^text\/html\b/.test(response.headers.get("content-type") ?? "");
  if (!response.ok || !isPage || url === urlOf(KEPT.offline)) return;
  const cache = await caches.open(visited);
  // What is kept last stands last.
  await cache.delete(url);
  await put(cache, response, { url });
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST_VISITED))) await cache.delete(old);
}

/** A style sheet, script or font, whose address tells its content: once kept, it is never asked for again. */
async function answerAsset(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  const known = await cache.match(request.url);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.ok) await put(cache, response.clone(), request);
  return response;
}
