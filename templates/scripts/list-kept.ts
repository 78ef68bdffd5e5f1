import { cachePrefix } from "./cache-names.ts";
import { countWords } from "./count-words.ts";
import { make } from "./make.ts";
import type { Stage } from "./stage.ts";

/** On the page for readers without a connection, lists the pages that the browser has kept. */
export async function listKept({ root, site }: Stage): Promise<void> {
  const place = document.querySelector("#kept");
  if (place === null || !("caches" in window)) return;
  const prefix = cachePrefix(root.pathname);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const found = await Promise.all(names.map(async (name) => listPages(await caches.open(name))));
  const pages = new Map(found.flat());
  if (pages.size === 0) return;
  const rows = [...pages].map(([url, title]) => make("li", {}, make("a", { href: url }, title)));
  place.replaceChildren(
    make("p", {}, countWords(site.words.kept, { count: rows.length }, site)),
    make("ul", {}, ...rows),
  );
}

/** The pages in `cache` but the one that lists them, by their addresses, each with its title. */
async function listPages(cache: Cache): Promise<readonly (readonly [string, string])[]> {
  const pages = (await cache.keys()).filter(
    ({ url }) => url.endsWith("/") && url !== location.href,
  );
  return Promise.all(
    pages.map(async ({ url }) => {
      const text = (await (await cache.match(url))?.text()) ?? "";
      return [url, new DOMParser().parseFromString(text, "text/html").title] as const;
    }),
  );
}
