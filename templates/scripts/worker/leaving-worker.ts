import { cachePrefix } from "../cache-names.ts";

declare const self: ServiceWorkerGlobalScope;

const prefix = cachePrefix(new URL("./", self.location.href).pathname);

// Of a site that keeps no pages any more: takes the place of a worker that did, removes what it kept, and goes.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
