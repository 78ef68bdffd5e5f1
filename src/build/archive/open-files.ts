import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inspectImage } from "../../content/inspect-image.ts";
import { LARGEST_TEXT, type RawFile } from "../../content/raw-content.ts";
import type { Library } from "./library.ts";
import type { FoundFile } from "./scan-folder.ts";

/** A file of the content whose bytes are read when they are first asked for. */
export interface OpenFile extends RawFile {
  readonly file: string;
  readonly digest: string;
}

/**
 * Every file of `found`, where the disk says that one may have changed with its digest anew. A new text is read when it is
 * parsed, and not before. What is no longer true of a file is taken out of the library.
 */
export function openFiles(
  found: readonly FoundFile[],
  contentName: string,
  library: Pick<Library, "entryOf" | "put">,
): readonly OpenFile[] {
  return found.map((each) => {
    const { name, file, kind, stamp } = each;
    const known = library.entryOf(name);
    if (kind === "link") {
      if (known?.digest !== LINK) library.put(name, { stamp, digest: LINK });
    } else if (known === undefined && kind === "text") library.put(name, { stamp });
    else if (known?.stamp === undefined || known.stamp !== stamp) {
      const bytes = readFileSync(file);
      const digest = hash("sha256", bytes);
      const entry =
        known?.digest === digest
          ? known
          : { digest, ...(kind === "image" && inspectImage(name, bytes)) };
      library.put(name, { ...entry, stamp });
    }
    return new LazyFile(each, contentName, library);
  });
}

// In the place of a digest: what a link leads to is not read.
const LINK = "link";

class LazyFile implements OpenFile {
  readonly name: string;
  readonly #found: FoundFile;
  readonly #contentName: string;
  readonly #library: Pick<Library, "entryOf">;

  constructor(found: FoundFile, contentName: string, library: Pick<Library, "entryOf">) {
    this.name = found.name;
    this.#found = found;
    this.#contentName = contentName;
    this.#library = library;
  }

  get path(): string {
    return `${this.#contentName}/${this.name}`;
  }

  get file(): string {
    return this.#found.file;
  }

  get byteLength(): number {
    return this.#found.size;
  }

  get digest(): string {
    return this.#library.entryOf(this.name)?.digest ?? hash("sha256", readFileSync(this.file));
  }

  get image(): RawFile["image"] {
    return this.#library.entryOf(this.name)?.image;
  }

  get flaws(): RawFile["flaws"] {
    return this.#library.entryOf(this.name)?.flaws;
  }

  get isLink(): boolean {
    return this.#found.kind === "link";
  }

  get bytes(): Uint8Array | undefined {
    const isRead = this.#found.kind === "text" && this.byteLength <= LARGEST_TEXT;
    return isRead ? readFileSync(this.file) : undefined;
  }
}
