import { hash } from "node:crypto";
import type { ImageSize, RawFile } from "../../content/raw-content.ts";
import type { EntityKey, FoundNames } from "../../model/find-names.ts";

/** What is kept of one file of the content. */
export interface Entry {
  /** As the disk told it when the file was read; absent where it could not be trusted. */
  readonly stamp: string | undefined;
  /** The SHA-256 of the file, in hexadecimal; absent only as long as a new file has not been read. */
  readonly digest?: string;
  /** The record that the file holds; of a recap, its head; absent for images. */
  readonly record?: unknown;
  /** Of a recap, where its text is kept, and the keys of whom and what it names. */
  readonly textId?: number | undefined;
  readonly keys?: readonly EntityKey[] | undefined;
  /** Stands for the places of the names in the text. */
  readonly places?: string | undefined;
  /** Of an image, its size in pixels, where it has one. */
  readonly image?: ImageSize | undefined;
  /** Of an image, what is wrong with it; absent where nothing is. */
  readonly flaws?: RawFile["flaws"];
  /** Of a record, the sizes of the images that it shows, in their order, in JSON; absent where it shows none. */
  readonly sizes?: string;
}

/** The folder of the content that the file `name` lies in: what is kept of its files is kept together. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

/** The sizes of the images `names`, in JSON; `undefined` where there are none. */
export function sizesOf(
  names: readonly string[],
  images: ReadonlyMap<string, ImageSize | undefined>,
): string | undefined {
  return names.length === 0 ? undefined : JSON.stringify(names.map((name) => images.get(name)));
}

/** What is kept of the names found in a recap beside its text. */
export function describeNames({ keys, blocks }: FoundNames): Pick<Entry, "keys" | "places"> {
  return { keys, places: hash("sha256", JSON.stringify(blocks), "base64url") };
}
