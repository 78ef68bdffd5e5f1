import type { Problem } from "./problem.ts";

/** A file of the content folder as it was read: text files with their bytes, images with their size in pixels. */
export interface RawFile {
  readonly path: string;
  readonly name: string;
  readonly byteLength: number;
  /** Absent where the file is too large to be read as text, and for images. */
  readonly bytes?: Uint8Array | undefined;
  readonly image?: ImageSize | undefined;
  /** What is wrong with an image itself; absent where nothing is. */
  readonly flaws?: readonly ImageFlaw[] | undefined;
  /** Whether it is a link to a file or folder elsewhere, which is not read. */
  readonly isLink?: boolean;
  /** The SHA-256 of an image, in hexadecimal; that of a text is worked out where it is decoded. */
  readonly digest?: string;
}

/** An image's size in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** A mistake in an image. */
export type ImageFlaw = Omit<Problem, "file">;

/** The largest text file that is read, in bytes. */
export const LARGEST_TEXT = 1_048_576;
