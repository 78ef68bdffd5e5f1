import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { headersAt, readHeaderRules } from "./header-rules.ts";

/** Where and how a folder is served. */
export interface Serving {
  readonly folder: string;
  /** Where the folder's root answers, with a slash at both ends. */
  readonly prefix?: string;
  /** The only host that is answered to; 127.0.0.1 where absent. */
  readonly host?: string;
  /** Whether texts are compressed and pages get the headers of the folder’s `_headers`, as from a host that knows it. */
  readonly isHosted?: boolean;
}

/** A running server; `url` is the address of the folder's root. */
export interface FolderServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".yml": "text/yaml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder as a static host does: `index.html` for a folder, 404.html for what is not there, and nothing but GET. */
export async function serveFolder(serving: Serving): Promise<FolderServer> {
  const { folder, prefix = "/", host = "127.0.0.1", isHosted = false } = serving;
  const server = createServer((request, response) => {
    void answer(request, response, { folder, prefix, host, isHosted });
  });
  const port = await listen(server);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}:${port}${prefix}`, port, close };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, prefix, host, isHosted }: Required<Serving>,
): Promise<void> {
  const [name = ""] = (request.headers.host ?? "").split(":");
  const path = pathBelow(prefix, request.url ?? "/");
  const send = (status: number, type: string, body: Buffer | string): void => {
    const isPacked = isHosted && /^text\/|json|javascript|xml/.test(type);
    response.writeHead(status, {
      ...(isHosted
        ? headersAt(readHeaderRules(folder), `/${path?.replace(/index\.html$/, "")}`)
        : {}),
      "content-type": type,
      ...(isPacked ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isPacked ? gzipSync(body) : body);
  };
  if (name !== host) return send(421, "text/plain", `not the host ${name}`);
  if (request.method !== "GET") return send(405, "text/plain", "only GET");
  const file = path === undefined ? undefined : await readOrNothing(join(folder, path));
  if (path !== undefined && file !== undefined)
    return send(200, TYPES[extname(path)] ?? "application/octet-stream", file);
  const notFound = await readOrNothing(join(folder, "404.html"));
  send(404, "text/html; charset=utf-8", notFound ?? "nothing here");
}

/** The file below the folder that `url` means; nothing where it lies outside `prefix`. */
function pathBelow(prefix: string, url: string): string | undefined {
  const { pathname } = new URL(url, "http://localhost");
  if (!pathname.startsWith(prefix)) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(prefix.length)));
  if (path.startsWith("..")) return undefined;
  return pathname.endsWith("/") ? join(path, "index.html") : path;
}

async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
