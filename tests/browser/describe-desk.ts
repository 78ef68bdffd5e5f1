import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { markdownText, recapText, settingsText, type Files } from "../model/content-of.ts";
import { runDateline } from "../site/run-dateline.ts";
import { writeContent } from "../site/write-content.ts";
import { type Gate, openGate } from "./gate.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

/** A desk that publishes to a site of its own while readers look at it. */
export interface Desk {
  /** Publishes the usual files with `more` in place of, or beside, them. */
  readonly publish: (more?: Files) => void;
  /** The folder that the site is published to. */
  readonly output: string;
  /** The address of `path`, given without its first slash; the site lies in a sub-folder. */
  readonly address: (path: string) => string;
  readonly gate: () => Gate;
  /** Gives `use` an empty tab of a fresh context, whose clock stands at `now` until it is moved, and closes it afterwards. */
  readonly withTab: (
    options: BrowserContextOptions & { readonly now?: string },
    use: (tab: Page) => Promise<void>,
  ) => Promise<void>;
}

/** Two points, the ids of which begin with `name`, each long enough that a page of them can be scrolled. */
export function pointsText(name: string): string {
  const more = "They said so again and again, and wrote it down at length. ".repeat(12);
  return ["one", "two"].map((id) => `- **The ${name} ${id}.** ${more}{#${name}-${id}}\n`).join("");
}

const FIRST: Files = {
  "site.yaml": settingsText(),
  "events/talks.md": markdownText({ title: "The talks" }),
  "events/visit.md": markdownText({ title: "The visit" }),
  "recaps/a.md": recapText({ time: "2025-05-12 10:00 Kyiv", title: "Monday" }, pointsText("a")),
  "recaps/b.md": recapText({ time: "2025-05-13 21:00 Kyiv", title: "Tuesday" }, pointsText("b")),
};

/** A suite of tests in Chromium with a desk; before each test it publishes the usual files anew. */
export function describeDesk(name: string, define: (desk: Desk) => void): void {
  const program = inject("browserProgram");
  const title = program === null ? `${name} — SKIPPED, no browser on ${process.platform}` : name;
  describe.skipIf(program === null)(title, { timeout: 240_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-desk-"));
    const [content, output] = [join(folder, "content"), join(folder, "site")];
    let started: { browser: Browser; server: FolderServer; gate: Gate } | undefined;
    let written: Files = {};
    const publish = (more: Files = {}): void => {
      const files = { ...FIRST, ...more };
      writeContent(content, written, files);
      written = files;
      const args = ["build", "--content", content, "--output", output];
      const { status, stderr } = runDateline([...args, "--now", "2025-05-20T09:00:00Z"]);
      if (status !== 0) throw new Error(stderr);
    };
    const run = (): NonNullable<typeof started> => {
      if (started === undefined) throw new Error("the browser has not been started");
      return started;
    };
    beforeAll(async () => {
      if (program === null) return;
      const server = await serveFolder({ folder: output, prefix: "/news/" });
      const gate = await openGate(server.port);
      started = { browser: await launchBrowser(program), server, gate };
    });
    beforeEach(() => {
      publish();
      run().gate.turn("open");
    });
    afterAll(async () => {
      await started?.browser.close();
      await started?.gate.close();
      await started?.server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    define({
      publish,
      output,
      gate: () => run().gate,
      address: (path) => `http://127.0.0.1:${run().gate.port}/news/${path}`,
      withTab: async ({ now = "2025-05-13T18:30:00Z", ...options }, use) => {
        const context = await run().browser.newContext({ reducedMotion: "reduce", ...options });
        try {
          const tab = await context.newPage();
          await tab.clock.install({ time: now });
          await use(tab);
        } finally {
          await context.close();
        }
      },
    });
  });
}
