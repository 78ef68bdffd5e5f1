import { assetUrl, type Url } from "./urls.ts";

/** What keeps pages in the browser; its place says for which of them. */
export const workerUrl = "/service-worker.js" as Url;

/** The page that is shown where there is no connection. */
export const offlineUrl = "/offline/" as Url;

/** What a browser is told of the site where it is put among the programs. */
export const manifestUrl = "/site.webmanifest" as Url;

/** The recaps of a month given as `YYYY-MM` in short, for scripts. */
export function catchUpUrl(month: string): Url {
  return `/catch-up/${month}.json` as Url;
}

/** The script whose text has the hash `hash`. */
export function scriptUrl(hash: string): Url {
  return assetUrl(`site-${hash}.js`);
}
