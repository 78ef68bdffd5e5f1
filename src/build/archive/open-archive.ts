import { hash } from "node:crypto";
import type { ContentChange } from "./content-change.ts";
import { createLibrary, type Library } from "./library.ts";
import { openFiles, type OpenFile } from "./open-files.ts";
import type { Store } from "./open-store.ts";
import { scanFolder } from "./scan-folder.ts";

/** A content folder, what problems call it, and what was kept of it. */
export interface ArchiveRequest {
  readonly contentFolder: string;
  readonly contentName: string;
  readonly store: Store;
}

/** A content folder of which it is known what has changed; nothing of it was parsed. */
export interface OpenArchive {
  readonly contentName: string;
  readonly library: Library;
  /** In the order of their names. */
  readonly files: readonly OpenFile[];
  /** The files, by name, that are others than the store knew, and how. */
  readonly changes: ReadonlyMap<string, ContentChange>;
  /** Stands for every file of the folder: the SHA-256 of their names and digests, in hexadecimal. */
  readonly digest: () => string;
}

/** Opens a content folder with what `store` keeps of it. Throws where the folder cannot be read. */
export function openArchive(request: ArchiveRequest): OpenArchive {
  const { contentFolder, contentName, store } = request;
  const found = scanFolder(contentFolder, Date.now());
  const library = createLibrary(store);
  const changes = new Map<string, ContentChange>();
  const files = openFiles(found, contentName, watch(library, changes));
  for (const name of library.namesBut(found)) changes.set(name, "deleted");
  return { contentName, library, files, changes, digest: () => digestOf(files) };
}

/** `library`, with every file whose bytes are others than it knew noted in `changes`. */
function watch(library: Library, changes: Map<string, ContentChange>): Library {
  const put: Library["put"] = (name, entry) => {
    const known = library.entryOf(name);
    if (known === undefined) changes.set(name, "new");
    else if (known.digest !== entry.digest) changes.set(name, "edited");
    library.put(name, entry);
  };
  return { ...library, put };
}

function digestOf(files: readonly { readonly name: string; readonly digest: string }[]): string {
  return hash("sha256", files.map(({ name, digest }) => `${digest} ${name}\n`).join(""));
}
