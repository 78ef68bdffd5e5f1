import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { DevServer, DevServerClass, Middleware } from "../build/eleventy-dev-server.ts";
import { dressPage, renderTroublePage, type PreviewDress } from "./dress-preview.tsx";
import type { Editor } from "./editor-link.ts";
import type { Preview } from "./open-preview.ts";
import { readViewRequest } from "./preview-bar.tsx";

/** What is served of a preview: its pages in `folder`, dressed for whoever edits them in `editor`. */
export interface ServedPreview {
  readonly folder: string;
  readonly preview: Preview;
  readonly editor: Editor;
}

/** A server of a preview on `port`, not listening yet. */
export function createPreviewServer(served: ServedPreview, port: number): DevServer {
  const devServer = createRequire(import.meta.url)("@11ty/eleventy-dev-server") as DevServerClass;
  const quiet = (): void => {};
  return devServer.getServer("dateline", served.folder, {
    port,
    domDiff: false,
    middleware: [changeView(served), dress(served)],
    messageOnStart: ({ hosts }) => `preview at ${hosts.join(" or ")} (stop with Ctrl+C)`,
    logger: {
      info: (text) => process.stdout.write(`${text}\n`),
      log: quiet,
      error: (text) => process.stderr.write(`${text}\n`),
    },
  });
}

/** Shows what the bar asks for, and leads back to the page when that is built. */
function changeView({ preview }: ServedPreview): Middleware {
  return (request, response, next) => {
    const asked = readViewRequest(request.url ?? "/");
    if (asked === undefined) return next();
    const leadBack = async (): Promise<void> => {
      await preview.show(asked.view);
      response.writeHead(303, { Location: asked.back });
      response.end();
    };
    return void leadBack();
  };
}

/** Gives every page its bar, and puts what is in the way on top of it, or in place of the pages while there are none. */
function dress({ folder, preview, editor }: ServedPreview): Middleware {
  return (request, response, next) => {
    const dressNow = (): PreviewDress => ({
      trouble: preview.trouble(),
      view: preview.view(),
      editor,
      back: request.url ?? "/",
    });
    if (!existsSync(join(folder, "index.html")) && preview.trouble() !== undefined) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(renderTroublePage(dressNow()));
      return undefined;
    }
    const end = response.end.bind(response) as (
      body?: unknown,
      ...rest: unknown[]
    ) => typeof response;
    const isPage = (): boolean =>
      String(response.getHeader("Content-Type")).startsWith("text/html");
    const endDressed = (body?: unknown, ...rest: unknown[]): typeof response =>
      end(typeof body === "string" && isPage() ? dressPage(body, dressNow()) : body, ...rest);
    response.end = endDressed as typeof response.end;
    return next();
  };
}
