import type { KeptData } from "../../templates/scripts/worker/kept-data.ts";
import { OfflinePage } from "../../templates/offline-page.tsx";
import type { SiteRecap } from "../model/site.ts";
import { offlineUrl, workerUrl } from "../model/script-urls.ts";
import { createDraw } from "./draw-page.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { Ingredients } from "./list-files.ts";
import { makeOutput, type Output } from "./output.ts";

// Some 300 KB on the way: what a reader may want in a power cut.
const RECAPS = 30;

/** The service worker, and the page that it shows where there is no connection. */
export function listOffline(ingredients: Ingredients): readonly Output[] {
  const { site, context, scripts, stylesheet, script, preloads } = ingredients;
  const place = { url: workerUrl, source: "the service worker" };
  const { worker: code, keepsPages } = scripts;
  const page = { url: offlineUrl, source: "the page without a connection" };
  const pages = site.settings.scripts.isOffline
    ? [createDraw(ingredients)(page, OfflinePage, {})]
    : [];
  if (!keepsPages) return [makeOutput(place, { code }, ({ code: text }) => text), ...pages];
  const shell = [stylesheet, script, ...preloads, offlineUrl];
  const inputs = { code, shell, look: context.fingerprint, recaps: site.recaps.slice(0, RECAPS) };
  return [makeOutput(place, inputs, renderWorker), ...pages];
}

function renderWorker(inputs: {
  readonly code: string;
  readonly shell: readonly string[];
  /** Stands for what all pages are drawn from. */
  readonly look: string;
  readonly recaps: readonly SiteRecap[];
}): string {
  const { code, shell, look, recaps } = inputs;
  const data: KeptData = {
    version: fingerprintOf([shell, look]).slice(0, 10),
    shell: shell.map((url) => url.slice(1)),
    offline: offlineUrl.slice(1),
    recaps: recaps.map(({ url, fingerprint }) => [
      url.slice(1),
      fingerprintOf(fingerprint).slice(0, 10),
    ]),
  };
  return `const KEPT=${JSON.stringify(data)};\n${code}`;
}
