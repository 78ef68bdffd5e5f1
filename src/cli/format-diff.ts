import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A text of a file before and after a change, and how the file is called then. */
export interface Edited {
  readonly path: string;
  readonly newPath: string;
  readonly before: string;
  readonly after: string;
}

/** The lines in which a file changed, as a diff without the lines around them; empty where the text is the same. */
export function formatDiff({ path, newPath, before, after }: Edited): string {
  if (before === after) return "";
  return createTwoFilesPatch(path, newPath, before, after, undefined, undefined, {
    context: 0,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
