import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { LARGEST_TEXT, type RawFile } from "../../content/raw-content.ts";
import { measureImage } from "../../content/read-content.ts";
import type { Entry } from "./entry.ts";
import type { Library } from "./library.ts";
import type { FoundFile } from "./scan-folder.ts";

/** A file of the content whose bytes are read when they are first asked for. */
export interface OpenFile extends RawFile {
  readonly file: string;
  readonly digest: string;
}

/**
 * Every file of `found` with its digest: as it is known, where the disk says that the file has not changed, or else read. What is
 * no longer true of a file is taken out of the library.
 */
export function openFiles(
  found: readonly FoundFile[],
  contentName: string,
  library: Library,
): readonly OpenFile[] {
  return found.map((each) => {
    const known = library.entryOf(each.name);
    if (known?.stamp !== undefined && known.stamp === each.stamp)
      return new LazyFile(each, contentName, known);
    const bytes = readFileSync(each.file);
    const digest = hash("sha256", bytes);
    if (known?.digest === digest) {
      library.put(each.name, { ...known, stamp: each.stamp });
      return new LazyFile(each, contentName, known);
    }
    const image = each.kind === "image" ? measureImage(bytes) : undefined;
    const entry = { stamp: each.stamp, digest, ...(image && { image }) };
    library.put(each.name, entry);
    return new LazyFile(each, contentName, entry);
  });
}

class LazyFile implements OpenFile {
  readonly name: string;
  readonly path: string;
  readonly file: string;
  readonly byteLength: number;
  readonly digest: string;
  readonly image: RawFile["image"];
  readonly #isText: boolean;

  constructor(
    { name, file, size, kind }: FoundFile,
    contentName: string,
    { digest, image }: Pick<Entry, "digest" | "image">,
  ) {
    this.name = name;
    this.path = `${contentName}/${name}`;
    this.file = file;
    this.byteLength = size;
    this.digest = digest;
    this.#isText = kind === "text";
    this.image = image;
  }

  get bytes(): Uint8Array | undefined {
    const isRead = this.#isText && this.byteLength <= LARGEST_TEXT;
    return isRead ? readFileSync(this.file) : undefined;
  }
}
