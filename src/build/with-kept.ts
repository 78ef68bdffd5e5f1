import { openKeptStore, openStore, removeStore, type Store } from "./archive/open-store.ts";
import { overlayStore } from "./archive/overlay-store.ts";
import { StoreDamage } from "./archive/store-damage.ts";
import { digestCode, nameRun } from "./code-digest.ts";
import type { SiteRequest } from "./site-request.ts";
import { listStoreFiles, storeFileOf } from "./store-file-of.ts";
import { openThreads, type Threads } from "./thread/open-threads.ts";

/**
 * Does `work` with what is known of the content: by the last build of it, which learns nothing from this, or where there is none,
 * by earlier checks. What is damaged is not used.
 */
export async function withKept<T>(
  request: Pick<SiteRequest, "projectFolder" | "contentFolder">,
  work: (store: Store, threads: Threads) => Promise<T>,
): Promise<T> {
  const { projectFolder, contentFolder } = request;
  const threads = openThreads(projectFolder);
  const version = nameRun(digestCode(projectFolder).parsing);
  // No build publishes into the content, so this name is that of checks alone.
  const own = storeFileOf({ projectFolder, contentFolder, outputFolder: contentFolder });
  const attempt = async (store: Store): Promise<T> => {
    try {
      return await work(store, threads);
    } finally {
      store.close();
    }
  };
  try {
    const kept = openBuilt(listStoreFiles(projectFolder, contentFolder), own, version);
    return await attempt(kept ?? openStore(own, version));
  } catch (error) {
    if (!(error instanceof StoreDamage)) throw error;
    removeStore(own);
    return await attempt(openStore(own, version));
  } finally {
    await threads.close();
  }
}

/** What the build that was the last to write one of `files` knows. */
function openBuilt(files: readonly string[], own: string, version: string): Store | undefined {
  for (const file of files) {
    const store = file === own ? undefined : openKeptStore(file, version);
    if (store !== undefined) return overlayStore(store);
  }
  return undefined;
}
