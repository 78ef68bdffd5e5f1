import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Gives `use` a new folder within `base`, and removes it afterwards, also where the run is interrupted. */
export async function withScratchFolder<T>(
  base: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(base, "dateline-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const stop = (): void => {
    remove();
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    remove();
  }
}
