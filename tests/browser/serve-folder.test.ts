import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-served-"));
writeFileSync(join(folder, "index.html"), "home");
writeFileSync(join(folder, "404.html"), "nowhere");
writeFileSync(join(folder, "feed.xml"), "<feed/>");
let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder({ folder, prefix: "/a/b/", host: "mirror.localhost" });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What the server says to a request for `path` from a browser that thinks it is at `host`. */
function ask(path: string, host = "mirror.localhost"): Promise<readonly [number, string, string]> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: server.port, path, headers: { host } }, (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8").on("data", (part: string) => parts.push(part));
      response.on("end", () =>
        resolve([response.statusCode ?? 0, response.headers["content-type"] ?? "", parts.join("")]),
      );
    }).on("error", reject);
  });
}

describe("the server of the tests", () => {
  it.each([
    ["/a/b/", [200, "text/html; charset=utf-8", "home"]],
    ["/a/b/feed.xml?x", [200, "application/xml; charset=utf-8", "<feed/>"]],
    ["/a/b/none/", [404, "text/html; charset=utf-8", "nowhere"]],
    ["/", [404, "text/html; charset=utf-8", "nowhere"]],
    ["/a/b/..%2f..%2fetc", [404, "text/html; charset=utf-8", "nowhere"]],
  ])("answers %s as a static host would", async (path, expected) => {
    expect(await ask(path)).toEqual(expected);
  });

  it("does not answer to another host", async () => {
    expect((await ask("/a/b/", "other.localhost"))[0]).toBe(421);
  });
});
