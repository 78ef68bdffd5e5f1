import type { Content } from "../content/content.ts";
import { decodeSource } from "../content/decode-source.ts";
import { parseContent } from "../content/parse-content.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { Remark } from "../content/style/remark.ts";
import { listFinders, type FinderOptions } from "./list-finders.ts";

/** What was made of a content folder, as far as remarks need it. */
type Known = Pick<Content, "settings" | "entities" | "images">;

/**
 * The remarks on the recaps among `files` that `options` ask for, in the order of the files. `content` is what was made of the folder
 * that they are in, or, where that is still to be made of `files`, its name. None where the settings cannot be made out.
 */
export function findRemarks(
  files: readonly RawFile[],
  content: Known | string,
  options: FinderOptions,
): readonly Remark[] {
  const recaps = files.filter(isRecap);
  const value = typeof content === "string" ? parseOthers(files, content) : content;
  if (value === undefined) return [];
  const finders = listFinders(options, {
    settings: value.settings,
    entities: value.entities,
    images: new Map(value.images.map(({ name, image }) => [name, image])),
  });
  return recaps.flatMap((file) => {
    const { source } = decodeSource(file);
    return source === undefined ? [] : finders.flatMap((find) => find(source));
  });
}

function parseOthers(files: readonly RawFile[], folder: string): Known | undefined {
  const others = files.filter((file) => !isRecap(file));
  return parseContent(others, folder).value;
}

function isRecap({ name }: RawFile): boolean {
  return /^recaps\/.*\.md$/i.test(name);
}
