import { hash } from "node:crypto";
import type { RawFile } from "../../src/content/raw-content.ts";
import type { Files } from "../model/content-of.ts";
import { isImageName, readImage } from "./image-text.ts";

/** `files` as they are when read from the folder `content`; an image’s digest is that of its text. */
export function rawFilesOf(files: Files): readonly RawFile[] {
  return Object.entries(files).map(([name, text]): RawFile => {
    const bytes = new TextEncoder().encode(text);
    const named = { name, path: `content/${name}`, byteLength: bytes.length };
    if (!isImageName(name)) return { ...named, bytes };
    const { width, height } = readImage(text);
    return { ...named, image: { width, height }, digest: hash("sha256", bytes) };
  });
}
