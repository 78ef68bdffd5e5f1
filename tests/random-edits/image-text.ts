import type { ImageDraft } from "./desk.ts";

/** What stands for the image `draft` among the texts of a content folder: its size and its grain. */
export function writeImage({ width, height, grain }: Omit<ImageDraft, "name">): string {
  return `${width} × ${height}, ${grain}`;
}

/** The size and the grain of the image that `text` stands for. */
export function readImage(text: string): Omit<ImageDraft, "name"> {
  const [width = 1, height = 1, grain = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return { width, height, grain };
}

/** Whether the file `name` of a content folder is an image. */
export function isImageName(name: string): boolean {
  return name.endsWith(".png");
}
