import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { prepareSite, type PreparedSite } from "../../src/build/prepare-site.ts";
import { runMove } from "../../src/cli/move-command.ts";
import { at } from "../time/kyiv-moscow.ts";

/** The demonstration content. */
export const DEMONSTRATION = fileURLToPath(new URL("../../content", import.meta.url));

/** A copy of the demonstration content, removed after the test; the folder that holds it. */
export function copyDemonstration(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-mv-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(DEMONSTRATION, join(folder, "content"), { recursive: true });
  return folder;
}

/** Runs `mv` with `args` on the content folder in `folder`. */
export function move(folder: string, ...args: readonly string[]): void {
  runMove(args, { content: "content" }, { projectFolder: folder, callerFolder: folder });
}

/** The site of the content folder in `folder`, with its problems. */
export function siteOf(
  folder: string,
): PreparedSite & { readonly redirects: ReadonlyMap<string, string> } {
  const prepared = prepareSite({
    contentFolder: join(folder, "content"),
    contentName: "content",
    projectFolder: folder,
    now: at("2030-01-01T00:00:00Z"),
    withDrafts: false,
    url: undefined,
  });
  const old = prepared.site?.aliases ?? [];
  return { ...prepared, redirects: new Map(old.map(({ from, target }) => [from, target])) };
}
