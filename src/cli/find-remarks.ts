import type { Content } from "../content/content.ts";
import { decodeSource } from "../content/decode-source.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { Remark } from "../content/style/remark.ts";
import { listFinders, type FinderOptions } from "./list-finders.ts";

/** What was made of a content folder, as far as remarks need it. */
type Known = Pick<Content, "settings" | "entities" | "images">;

/**
 * The remarks on the recaps among `files` that `options` ask for, in the order of the files. `content` is what was made of the folder
 * that they are in; none where that could not be made out.
 */
export function findRemarks(
  files: readonly RawFile[],
  content: Known | undefined,
  options: FinderOptions,
): readonly Remark[] {
  if (content === undefined) return [];
  const { settings, entities, images } = content;
  const finders = listFinders(options, {
    settings,
    entities,
    images: new Map(images.map(({ name, image }) => [name, image])),
  });
  return files.filter(isRecap).flatMap((file) => {
    const { source } = decodeSource(file);
    return source === undefined ? [] : finders.flatMap((find) => find(source));
  });
}

function isRecap({ name }: RawFile): boolean {
  return /^recaps\/.*\.md$/i.test(name);
}
