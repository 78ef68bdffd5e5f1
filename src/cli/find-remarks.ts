import { decodeSource } from "../content/decode-source.ts";
import { parseContent } from "../content/parse-content.ts";
import type { RawFile } from "../content/raw-content.ts";
import type { Remark } from "../content/style/remark.ts";
import { listFinders, type FinderOptions } from "./list-finders.ts";

/**
 * The remarks on the recaps among `files`, read from the folder `folder`, that `options` ask for, in the order of the files. None
 * where the settings cannot be made out.
 */
export function findRemarks(
  files: readonly RawFile[],
  folder: string,
  options: FinderOptions,
): readonly Remark[] {
  const [recaps, others] = [files.filter(isRecap), files.filter((file) => !isRecap(file))];
  const { value } = parseContent(others, folder);
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

function isRecap({ name }: RawFile): boolean {
  return /^recaps\/.*\.md$/i.test(name);
}
