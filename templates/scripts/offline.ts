import { KEPT_AT } from "./cache-names.ts";
import { fill } from "./fill.ts";
import { formatWhen } from "./format-when.ts";
import type { Stage } from "./stage.ts";
import { knowsZones } from "./wall-at.ts";

/** Has the browser keep pages for times without a connection, once it has nothing else to do for this page. */
export function keepPages({ root }: Stage): void {
  // Only where the connection is safe has a browser any such thing.
  if (!("serviceWorker" in navigator)) return;
  const register = (): void => {
    const worker = new URL("service-worker.js", root);
    // A browser that does not want to is no mistake of ours.
    navigator.serviceWorker.register(worker).catch(() => undefined);
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}

/** What says from when the page is while nothing answers. */
export interface Age {
  readonly say: () => Promise<void>;
  readonly unsay: () => void;
}

/** What says from when this page is, once for each time without a connection, where the browser has kept it. */
export function createAge({ bar, site }: Stage): Age {
  let isSaid = false;
  return {
    say: async () => {
      if (isSaid || !("caches" in window) || !knowsZones(site.clocks.zones)) return;
      const page = await caches.match(location.href, { ignoreSearch: true });
      const at = Date.parse(page?.headers.get(KEPT_AT) ?? "");
      if (Number.isNaN(at)) return;
      isSaid = true;
      const text = fill(site.words.asOf, { when: formatWhen(at, Date.now(), site) });
      bar.show("offline", [text]);
      bar.say(text);
    },
    unsay: () => {
      if (isSaid) bar.hide("offline");
      isSaid = false;
    },
  };
}
