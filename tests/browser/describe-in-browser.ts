import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { readFolder } from "../site/site-folder.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type Example, findExamples } from "./page-kinds.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

/** What a suite in a browser works with: the built site, served. */
export interface Studio {
  /** One page of each kind that the site has. */
  readonly examples: readonly Example[];
  /** The address of a page of the served site. */
  readonly address: (example: { readonly url: string }) => string;
  /** Gives `use` an empty tab of a fresh context, and closes it afterwards. */
  readonly withTab: <T>(
    options: BrowserContextOptions,
    use: (tab: Page) => Promise<T>,
  ) => Promise<T>;
}

/** A suite of tests in Chromium, with one browser and one server; skipped, and named so, where there is no browser. */
export function describeInBrowser(name: string, define: (studio: Studio) => void): void {
  const program = inject("browserProgram");
  const folder = inject("siteFolder");
  const title = program === null ? `${name} — SKIPPED, no browser on ${process.platform}` : name;
  // Long, because a busy machine may be ten times slower than a quiet one.
  describe.skipIf(program === null)(title, { timeout: 240_000 }, () => {
    let started: { readonly browser: Browser; readonly server: FolderServer } | undefined;
    beforeAll(async () => {
      if (program === null) return;
      const server = await serveFolder({ folder });
      started = { browser: await launchBrowser(program), server };
    });
    afterAll(async () => {
      await started?.browser.close();
      await started?.server.close();
    });
    define({
      examples: findExamples(readFolder(folder)),
      address: ({ url }) => new URL(url, running(started).server.url).href,
      withTab: async (options, use) => {
        const context = await running(started).browser.newContext({
          reducedMotion: "reduce",
          // What a worker keeps is a matter of its own tests.
          serviceWorkers: "block",
          ...options,
        });
        try {
          return await use(await context.newPage());
        } finally {
          await context.close();
        }
      },
    });
  });
}

function running<T>(started: T | undefined): T {
  if (started === undefined) throw new Error("the browser has not been started");
  return started;
}
