import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { imageSize } from "image-size";
import { compareText } from "./problem.ts";
import { LARGEST_TEXT, type ImageSize, type RawFile } from "./raw-content.ts";

const TEXT = /\.(?:md|ya?ml)$/i;
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Every file below `directory` that content can be made of, in the order of their names; hidden files are passed over.
 * `shownAs` is what problems call the directory. Throws where the directory cannot be read.
 */
export function readContent(directory: string, shownAs: string): readonly RawFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, "x").length - 1))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")))
    .filter((name) => TEXT.test(name) || IMAGE.test(name))
    .toSorted(compareText)
    .map((name) => readFile(join(directory, name), { name, path: `${shownAs}/${name}` }));
}

function readFile(file: string, names: Pick<RawFile, "name" | "path">): RawFile {
  if (IMAGE.test(file)) {
    const bytes = readFileSync(file);
    const image = measure(bytes);
    return { ...names, byteLength: bytes.length, ...(image === undefined ? {} : { image }) };
  }
  const byteLength = statSync(file).size;
  return byteLength > LARGEST_TEXT
    ? { ...names, byteLength }
    : { ...names, byteLength, bytes: readFileSync(file) };
}

/** An image's size, or `undefined` where the bytes are no image. */
function measure(bytes: Uint8Array): ImageSize | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}
