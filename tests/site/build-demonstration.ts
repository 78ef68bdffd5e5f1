import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { runDateline } from "./run-dateline.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly siteFolder: string;
  }
}

/** Builds the demonstration site once, before all tests, for those that read it. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "dateline-site-"));
  const output = join(folder, "site");
  const { status, stderr } = runDateline([
    "build",
    "--output",
    output,
    "--now",
    "2025-12-01T09:00:00Z",
  ]);
  if (status !== 0) throw new Error(`the demonstration site does not build:\n${stderr}`);
  provide("siteFolder", output);
  return () => rmSync(folder, { recursive: true, force: true });
}
