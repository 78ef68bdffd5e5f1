import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { watch } from "chokidar";
import type { DevServer, DevServerClass, Middleware } from "../build/eleventy-dev-server.ts";
import { UsageError } from "./exit-code.ts";
import { createPreviewBuilder } from "./preview-builder.ts";
import type { PreviewResult } from "./preview-result.ts";
import { addProblemPanel, renderProblemPage } from "./problem-panel.ts";
import type { Folders } from "./program.ts";
import { findContent } from "./request.ts";
import { runInTurn } from "./run-in-turn.ts";

/** The options of `start`, as typed. */
export interface StartArguments {
  readonly content: string;
  readonly now?: string;
  readonly port: string;
}

/**
 * Serves a preview with drafts until it is stopped. Saved edits to the content and to the project's own code show by
 * themselves; problems show on top of the last pages that had none, and in the terminal.
 */
export async function runStart(options: StartArguments, folders: Folders): Promise<void> {
  const port = readPort(options.port);
  const { contentFolder } = findContent(options, folders);
  const outputFolder = join(folders.projectFolder, ".cache", `preview-${port}`);
  const { content, now } = options;
  const builder = createPreviewBuilder({ ...folders, content, now, outputFolder });
  let trouble: string | undefined;
  const build = async (): Promise<void> => {
    const result = await builder.build();
    trouble = result.kind === "built" ? undefined : result.text;
    report(result);
  };
  await build();
  const server = createServer(outputFolder, port, () => trouble);
  server.serve(port);
  await server.ready();
  const rebuild = runInTurn(async () => {
    await build();
    server.reload({ files: [] });
  });
  const code = ["src", "templates", ".eleventy.ts"];
  watch(contentFolder, { ignoreInitial: true }).on("all", rebuild);
  watch(
    code.map((name) => join(folders.projectFolder, name)),
    { ignoreInitial: true },
  ).on("all", () => {
    builder.forgetCode();
    rebuild();
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port takes a number up to 65535, not “${text}”.`);
}

function report(result: PreviewResult): void {
  if (result.kind === "built")
    process.stdout.write(`built ${result.pages} pages in ${result.seconds.toFixed(2)} s\n`);
  else process.stderr.write(result.text);
}

function createServer(folder: string, port: number, trouble: () => string | undefined): DevServer {
  const devServer = createRequire(import.meta.url)("@11ty/eleventy-dev-server") as DevServerClass;
  const quiet = (): void => {};
  return devServer.getServer("dateline", folder, {
    port,
    domDiff: false,
    middleware: [showTrouble(folder, trouble)],
    messageOnStart: ({ hosts }) => `preview at ${hosts.join(" or ")} (stop with Ctrl+C)`,
    logger: {
      info: (text) => process.stdout.write(`${text}\n`),
      log: quiet,
      error: (text) => process.stderr.write(`${text}\n`),
    },
  });
}

/** Puts what is in the way on top of every page, or in place of the pages while there are none. */
function showTrouble(folder: string, trouble: () => string | undefined): Middleware {
  return (_, response, next) => {
    const text = trouble();
    if (text === undefined) return next();
    if (!existsSync(join(folder, "index.html"))) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(renderProblemPage(text));
      return undefined;
    }
    const end = response.end.bind(response) as (
      body?: unknown,
      ...rest: unknown[]
    ) => typeof response;
    const endWithPanel = (body?: unknown, ...rest: unknown[]): typeof response =>
      end(typeof body === "string" ? addProblemPanel(body, text) : body, ...rest);
    response.end = endWithPanel as typeof response.end;
    return next();
  };
}
