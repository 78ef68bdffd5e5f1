import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { SiteRequest } from "../build/site-request.ts";

/** `request` with the content called as its repository calls it, from the root on; where it is in none, as it was. */
export function nameInRepository(request: SiteRequest): SiteRequest {
  const root = findRoot(request.contentFolder);
  if (root === undefined) return request;
  const path = relative(root, request.contentFolder).replaceAll(sep, "/");
  return { ...request, contentName: path === "" ? "." : path };
}

function findRoot(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRoot(parent);
}
